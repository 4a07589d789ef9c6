// Pure parts: addresses, create bodies, what errors and tasks say.
import { actionOf, lineOf, modelId } from "./models.js";

/** The server's address without the `/v1` that chat needs; throws when there is none. */
export function origin(baseUrl) {
  const text = String(baseUrl ?? "").trim();
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(
      `muralist: ${text ? `${JSON.stringify(text)} is not a URL` : "no address"}; ` +
        "set models.providers.muralist.baseUrl, e.g. http://127.0.0.1:8787/v1",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "").replace(/\/v1$/, "")}`;
}

/** Path and body of the create call that paints a request; `sources` are addresses that the server can read. */
export function createCall(request, sources, settings = {}) {
  const line = lineOf(request.model);
  if (sources.length > line.references) {
    throw new Error(
      `muralist: ${line.name} takes at most ${line.references} reference picture(s), not ${sources.length}`,
    );
  }
  const action = actionOf(line, sources.length);
  const body = { model: modelId(line, action), prompt: request.prompt };
  const ratio = ratioOf(line, request.aspectRatio, sources.length > 0);
  if (ratio) body.aspect_ratio = ratio;
  if (line.resolutions.length > 1 && request.resolution) {
    body.output_resolution = line.resolutions.includes(request.resolution) ? request.resolution.toLowerCase() : "2k";
  }
  const format = request.outputFormat ?? settings.outputFormat;
  if (format) body.output_format = format;
  if (sources.length > 0) {
    if (line.sources === "many") body.source_image_urls = sources;
    else body.source_image_url = sources[0];
  }
  return { path: `/api/v1/${line.service}/${action}`, body };
}

function ratioOf(line, wanted, edits) {
  if (wanted && line.ratios.includes(wanted)) return wanted;
  if (wanted) return nearest(line.ratios, wanted);
  if (line.name === "flux-2-max") return "1:1";
  return edits && line.auto ? "auto" : undefined;
}

/** The ratio that is closest in proportion; undefined when the wanted one is no ratio. */
export function nearest(ratios, wanted) {
  const value = (ratio) => {
    const [width, height] = ratio.split(":").map(Number);
    return width / height;
  };
  const goal = value(wanted);
  if (!(goal > 0)) return undefined;
  const distance = (ratio) => Math.abs(Math.log(value(ratio) / goal));
  return [...ratios].sort((a, b) => distance(a) - distance(b))[0];
}

/** A sentence about an HTTP error: the server's own words, and its status. */
export function errorText(status, body) {
  const error = body?.error;
  const words = typeof error === "string" ? error : (error?.message ?? body?.message);
  const code = typeof error === "object" && error?.code ? ` (${error.code})` : "";
  return `${words ?? "the server gave no reason"}${code} [HTTP ${status}]`;
}

/** How a task stands: `done` with the addresses of its pictures, `failed` with a sentence, or `running`. */
export function reading(task) {
  if (task.status === "completed") {
    const urls = (task.images ?? []).map((image) => image.url).filter(Boolean);
    if (urls.length === 0) return { state: "failed", reason: "the task completed without a picture" };
    return { state: "done", urls, seed: task.images[0].seed, engine: task.engine, cost: task.usage?.cost };
  }
  if (task.status === "failed") {
    const code = task.error_code ? ` (${task.error_code})` : "";
    return { state: "failed", reason: `${task.error ?? "the task failed"}${code}` };
  }
  return { state: "running", progress: task.progress };
}

/** Milliseconds to wait before the next look: what Retry-After says, else the setting; never more than 30 s. */
export function pause(retryAfter, pollSeconds = 2) {
  const told = Number(retryAfter);
  const seconds = Number.isFinite(told) && told > 0 ? told : pollSeconds;
  return Math.min(30, Math.max(0.2, seconds)) * 1000;
}

/** File name of a picture by its type. */
export function fileName(taskId, index, mimeType) {
  const ending = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" }[mimeType] ?? "img";
  return `${taskId}-${index + 1}.${ending}`;
}
