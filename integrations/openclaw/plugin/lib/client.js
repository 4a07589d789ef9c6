// Talks to the server: create, look, download, cancel. The key goes to the server's own address and nowhere else.
import { randomUUID } from "node:crypto";
import { errorText, pause, reading } from "./requests.js";

const TRIES = 3;
const REQUEST_MS = 60_000;
const MAX_PICTURE_BYTES = 64 * 1024 * 1024;
const WAIT_SECONDS = 20;

/** What ends a request: the caller's abort, or its time. */
export class Ended extends Error {}

/**
 * A client of one server for one request.
 * @param {{base: string, key: string, signal: AbortSignal, pollSeconds?: number, log?: (text: string) => void,
 *   fetch?: typeof fetch, sleep?: (ms: number, signal: AbortSignal) => Promise<void>}} options
 */
export function createClient({ base, key, signal, pollSeconds, log = () => {}, fetch = globalThis.fetch, sleep = rest }) {
  const auth = { authorization: `Bearer ${key}`, accept: "application/json" };

  /** Send; answers of 429 and 5xx and lost connections are tried again where that cannot paint twice. */
  async function send(method, path, { body, headers = {}, again = true } = {}) {
    for (let number = 1; ; number += 1) {
      let answer;
      try {
        answer = await fetch(base + path, {
          method,
          headers: { ...auth, ...(body ? { "content-type": "application/json" } : {}), ...headers },
          body: body ? JSON.stringify(body) : undefined,
          redirect: "error",
          signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]),
        });
      } catch (error) {
        if (signal.aborted) throw new Ended(String(signal.reason?.message ?? signal.reason));
        if (!again || number >= TRIES) throw new Error(`muralist: ${base} cannot be reached: ${cause(error)}`);
        await sleep(500 * 2 ** (number - 1), signal);
        continue;
      }
      const json = await answer.json().catch(() => undefined);
      if (answer.ok && json) return { json, headers: answer.headers };
      const passing = answer.status === 429 || answer.status >= 500;
      if (!again || !passing || number >= TRIES) {
        throw Object.assign(new Error(`muralist: ${errorText(answer.status, json)}`), { status: answer.status });
      }
      await sleep(pause(answer.headers.get("retry-after"), 1), signal);
    }
  }

  return {
    /** Store a reference picture for an hour; returns its address. */
    async upload({ buffer, mimeType, fileName }) {
      const data = `data:${mimeType ?? "application/octet-stream"};base64,${Buffer.from(buffer).toString("base64")}`;
      const body = { source: { type: "base64", data }, ...(fileName ? { file_name: fileName } : {}) };
      return (await send("POST", "/api/v1/files", { body })).json.url;
    },

    /** Create a task. The idempotency key makes a second try find the first one's task. */
    async create({ path, body }) {
      const { json } = await send("POST", path, { body, headers: { "idempotency-key": `openclaw-${randomUUID()}` } });
      return { id: json.id ?? json.task_id, path };
    },

    /** Look at a task until it has ended. Servers that know `wait` answer the moment it does. */
    async finish({ id, path }) {
      for (;;) {
        const { json, headers } = await send("GET", `${path}/${id}?wait=${WAIT_SECONDS}`);
        const found = reading(json);
        if (found.state === "done") return found;
        if (found.state === "failed") throw new Error(`muralist: task ${id} failed: ${found.reason}`);
        log(`task ${id}: ${found.progress === undefined ? "running" : `${found.progress} %`}`);
        await sleep(pause(headers.get("retry-after"), pollSeconds), signal);
      }
    },

    /** Ask the server to stop; what it answers does not matter any more. */
    async cancel({ id }) {
      await fetch(`${base}/api/v1/tasks/${id}/cancel`, {
        method: "POST",
        headers: auth,
        redirect: "error",
        signal: AbortSignal.timeout(5_000),
      }).catch(() => {});
    },

    /** The bytes of a picture; its address is signed, so no key is sent. */
    async download(url) {
      const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) });
      if (!answer.ok) throw new Error(`muralist: the picture could not be read [HTTP ${answer.status}]`);
      const buffer = Buffer.from(await answer.arrayBuffer());
      if (buffer.length === 0 || buffer.length > MAX_PICTURE_BYTES) {
        throw new Error(`muralist: the picture has ${buffer.length} bytes`);
      }
      return { buffer, mimeType: (answer.headers.get("content-type") ?? "image/png").split(";")[0].trim() };
    },
  };
}

function cause(error) {
  return error?.cause?.code ?? error?.cause?.message ?? error?.message ?? String(error);
}

/** Sleep, or end at once when the request is aborted. */
export function rest(ms, signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Ended(String(signal.reason?.message ?? signal.reason)));
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(new Ended(String(signal.reason?.message ?? signal.reason)));
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}
