// The image provider: turns OpenClaw's request into tasks of the server, one a picture, and waits for them.
import { createClient } from "./client.js";
import { DEFAULT_MODEL, LINES, capabilities } from "./models.js";
import { createCall, fileName, origin } from "./requests.js";

export const PROVIDER = "muralist";
const DEFAULT_TIMEOUT_MS = 600_000;
const MAX_COUNT = 4;

/** Make the provider for OpenClaw's plugin API. `overrides` are for tests: fetch and sleep. */
export function createProvider(api, overrides = {}) {
  const auth = api.runtime?.modelAuth;
  return {
    id: PROVIDER,
    label: "Muralist",
    defaultModel: DEFAULT_MODEL,
    models: Object.keys(LINES),
    defaultTimeoutMs: DEFAULT_TIMEOUT_MS,
    capabilities: capabilities(),
    isConfigured: ({ cfg, agentDir } = {}) =>
      Boolean(cfg?.models?.providers?.[PROVIDER]?.apiKey) ||
      Boolean(auth?.isProviderApiKeyConfigured?.({ provider: PROVIDER, cfg, agentDir })),
    generateImage: (request) => paint(api, request, overrides),
  };
}

async function paint(api, request, overrides) {
  const settings = request.cfg?.plugins?.entries?.[PROVIDER]?.config ?? {};
  const base = origin(settings.baseUrl ?? request.cfg?.models?.providers?.[PROVIDER]?.baseUrl);
  const key = await keyOf(api, request);
  const seconds = Math.round((request.timeoutMs ?? DEFAULT_TIMEOUT_MS) / 1000);
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new Error(`muralist: no picture within ${seconds} s; what was still running was cancelled`)),
    seconds * 1000,
  );
  const signal = request.signal ? AbortSignal.any([stop.signal, request.signal]) : stop.signal;
  const log = (text) => api.logger?.debug?.(`muralist: ${text}`);
  const client = createClient({ base, key, signal, pollSeconds: settings.pollSeconds, log, ...overrides });
  const running = new Set();
  try {
    const references = request.inputImages ?? [];
    createCall(request, references.map(() => ""), settings); // refuses before anything is sent
    const sources = await Promise.all(references.map((picture) => client.upload(picture)));
    const call = createCall(request, sources, settings);
    const count = Math.min(MAX_COUNT, Math.max(1, request.count ?? 1));
    const results = await Promise.allSettled(
      Array.from({ length: count }, async () => {
        const task = await client.create(call);
        running.add(task);
        const done = await client.finish(task);
        running.delete(task);
        const pictures = await Promise.all(done.urls.map((url) => client.download(url)));
        return pictures.map((picture, index) => ({
          ...picture,
          fileName: fileName(task.id, index, picture.mimeType),
          metadata: { taskId: task.id, engine: done.engine, seed: done.seed, costUsd: done.cost },
        }));
      }),
    );
    const images = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
    const refused = results.find((result) => result.status === "rejected");
    if (images.length === 0) throw refused.reason;
    if (refused) log(`one of ${count} pictures failed: ${refused.reason.message}`);
    return { images, model: call.body.model, metadata: { tasks: images.map((image) => image.metadata) } };
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    if (signal.aborted) await Promise.all([...running].map((task) => client.cancel(task)));
  }
}

async function keyOf(api, request) {
  const found = await api.runtime.modelAuth.resolveApiKeyForProvider({
    provider: PROVIDER,
    cfg: request.cfg,
    agentDir: request.agentDir,
    store: request.authStore,
  });
  if (!found?.apiKey) {
    throw new Error(
      "muralist: no API key; set models.providers.muralist.apiKey, or the variable MURALIST_API_KEY or RUNAPI_API_KEY",
    );
  }
  return found.apiKey;
}
