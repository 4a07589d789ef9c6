// What each model line takes. The server has the last word; this table keeps OpenClaw from asking in vain.

const FLUX_2 = ["1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3"];
const KONTEXT = ["16:9", "21:9", "4:3", "1:1", "3:4", "9:16"];

function flux2(service, { references, resolutions, auto }) {
  return { service, ratios: FLUX_2, resolutions, references, auto, suffixed: service === "flux_2", sources: "many" };
}

/** Model lines by the name that agents use. `auto` says that an edit may follow the ratio of its first picture. */
export const LINES = Object.freeze({
  "flux-2-pro": flux2("flux_2", { references: 8, resolutions: ["1K", "2K"], auto: true }),
  "flux-2-flex": flux2("flux_2", { references: 8, resolutions: ["1K", "2K"], auto: true }),
  "flux-2-max": flux2("flux_2", { references: 1, resolutions: ["1K"], auto: false }),
  "flux-2-klein": { ...flux2("flux", { references: 1, resolutions: ["1K"], auto: false }), sources: "one" },
  "flux-kontext-pro": kontext(),
  "flux-kontext-max": kontext(),
});

export const DEFAULT_MODEL = "flux-2-pro";

function kontext() {
  return {
    service: "flux_kontext",
    ratios: KONTEXT,
    resolutions: ["1K"],
    references: 1,
    auto: false,
    suffixed: false,
    sources: "one",
  };
}

/** The line of a model name, with or without the action behind it; throws for a name that no line has. */
export function lineOf(model) {
  const bare = String(model ?? DEFAULT_MODEL).replace(/^.*\//, "");
  const name = bare.replace(/-(text-to-image|remix-image)$/, "");
  const line = LINES[name];
  if (!line) {
    throw new Error(`muralist: ${bare} is not an image model; use one of ${Object.keys(LINES).join(", ")}`);
  }
  return { name, ...line };
}

/** The action of a request: Kontext edits under the name of painting, all others have an action of their own. */
export function actionOf(line, references) {
  return references > 0 && line.service !== "flux_kontext" ? "remix_image" : "text_to_image";
}

/** The model id that a create call carries. */
export function modelId(line, action) {
  return line.suffixed ? `${line.name}-${action.replaceAll("_", "-")}` : line.name;
}

/** OpenClaw's table of what the provider can do. */
export function capabilities() {
  const byModel = (pick) => Object.fromEntries(Object.entries(LINES).map(([name, line]) => [name, pick(line)]));
  const mode = { maxCount: 4, supportsSize: false, supportsAspectRatio: true, supportsResolution: true };
  return {
    generate: mode,
    edit: { ...mode, enabled: true, maxInputImages: 8, maxInputImagesByModel: byModel((line) => line.references) },
    geometry: {
      aspectRatios: [...new Set([...FLUX_2, ...KONTEXT])],
      aspectRatiosByModel: byModel((line) => [...line.ratios]),
      resolutions: ["1K", "2K"],
      resolutionsByModel: byModel((line) => [...line.resolutions]),
    },
    output: { formats: ["png", "jpeg", "webp"] },
  };
}
