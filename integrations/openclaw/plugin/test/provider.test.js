// The provider against a small server on loopback: what it sends, what it survives, what it cancels.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import test from "node:test";
import { createProvider } from "../lib/provider.js";

const PNG = Buffer.from("89504e470d0a1a0a", "hex");

/** Start a server whose answers are `route(request, seen)`; returns what it saw and how to stop it. */
async function serving(route) {
  const seen = [];
  const server = createServer((request, response) => {
    const pieces = [];
    request.on("data", (piece) => pieces.push(piece));
    request.on("end", () => {
      const text = Buffer.concat(pieces).toString();
      const call = { method: request.method, url: request.url, headers: request.headers, body: text ? JSON.parse(text) : undefined };
      seen.push(call);
      const { status = 200, json, data, headers = {} } = route(call, seen) ?? { status: 404, json: {} };
      response.writeHead(status, { "content-type": data ? "image/png" : "application/json", ...headers });
      response.end(data ?? JSON.stringify(json));
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const base = `http://127.0.0.1:${server.address().port}`;
  return { seen, base, stop: () => new Promise((done) => server.close(done)) };
}

/** A server that paints after one look. */
function painter({ polls = 1, refuse = {} } = {}) {
  let base = "";
  const looks = new Map();
  const route = (call, seen) => {
    base = `http://${call.headers.host}`;
    if (refuse[call.url]?.length) return refuse[call.url].shift();
    if (call.url === "/api/v1/files") return { json: { url: `${base}/files/${seen.length}` } };
    if (call.url.startsWith("/pictures/")) return { data: PNG };
    if (call.method === "POST" && call.url.endsWith("/cancel")) return { json: {} };
    if (call.method === "POST") return { json: { id: `task-${seen.length}`, status: "pending" } };
    const id = call.url.split("/").at(-1).split("?")[0];
    looks.set(id, (looks.get(id) ?? 0) + 1);
    if (looks.get(id) <= polls) return { json: { id, status: "processing", progress: 50 } };
    return { json: { id, status: "completed", engine: "preview", images: [{ url: `${base}/pictures/${id}`, seed: 7 }] } };
  };
  return serving(route);
}

const sleep = () => Promise.resolve();

/** A provider as OpenClaw makes it. */
function provider(key = "runapi_key", overrides = { sleep }) {
  const modelAuth = {
    resolveApiKeyForProvider: async () => ({ apiKey: key }),
    isProviderApiKeyConfigured: () => Boolean(key),
  };
  return createProvider({ runtime: { modelAuth } }, overrides);
}

const asking = (base, more = {}) => ({
  provider: "muralist",
  model: "flux-2-pro",
  prompt: "a vase",
  cfg: { models: { providers: { muralist: { baseUrl: `${base}/v1` } } } },
  ...more,
});

test("a picture is created, polled and downloaded, and the key stays with the server", async () => {
  const server = await painter();
  const found = await provider().generateImage(asking(server.base, { aspectRatio: "16:9" }));
  await server.stop();

  assert.deepEqual(found.images.map((image) => [image.mimeType, image.buffer.equals(PNG)]), [["image/png", true]]);
  assert.equal(found.images[0].metadata.engine, "preview");
  const [create] = server.seen;
  assert.equal(create.headers.authorization, "Bearer runapi_key");
  assert.match(create.headers["idempotency-key"], /^openclaw-/);
  assert.equal(server.seen.at(-1).headers.authorization, undefined);
});

test("several pictures are several tasks", async () => {
  const server = await painter();
  const found = await provider().generateImage(asking(server.base, { count: 3 }));
  await server.stop();

  assert.equal(found.images.length, 3);
  const keys = server.seen.filter((call) => call.method === "POST").map((call) => call.headers["idempotency-key"]);
  assert.equal(new Set(keys).size, 3);
});

test("references are uploaded first and named in their order", async () => {
  const server = await painter();
  const inputImages = [1, 2].map((n) => ({ buffer: PNG, mimeType: "image/png", fileName: `${n}.png` }));
  await provider().generateImage(asking(server.base, { inputImages }));
  await server.stop();

  const uploads = server.seen.filter((call) => call.url === "/api/v1/files");
  assert.deepEqual(uploads.map((call) => call.body.file_name), ["1.png", "2.png"]);
  assert.match(uploads[0].body.source.data, /^data:image\/png;base64,/);
  const create = server.seen.find((call) => call.url.endsWith("/remix_image"));
  assert.equal(create.body.source_image_urls.length, 2);
});

test("a passing fault of the server is tried again under the same key", async () => {
  const busy = { status: 503, json: { error: { code: "unavailable", message: "Busy." } }, headers: { "retry-after": "1" } };
  const server = await painter({ refuse: { "/api/v1/flux_2/text_to_image": [busy, busy] } });
  await provider().generateImage(asking(server.base));
  await server.stop();

  const keys = server.seen.filter((call) => call.method === "POST").map((call) => call.headers["idempotency-key"]);
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys).size, 1);
});

test("a refused key is not tried again, and the server's words are shown", async () => {
  const refused = { status: 401, json: { error: { code: "unauthenticated", message: "This API key is not known." } } };
  const server = await painter({ refuse: { "/api/v1/flux_2/text_to_image": [refused] } });
  await assert.rejects(provider().generateImage(asking(server.base)), /This API key is not known.*401/);
  await server.stop();
  assert.equal(server.seen.length, 1);
});

test("time that runs out cancels what runs", async () => {
  const server = await painter({ polls: 1_000_000 });
  const slow = provider("k", {});
  const request = asking(server.base, { timeoutMs: 1_000 });
  request.cfg.plugins = { entries: { muralist: { config: { pollSeconds: 0.2 } } } };
  await assert.rejects(slow.generateImage(request), /no picture within 1 s/);
  await server.stop();
  assert.match(server.seen.at(-1).url, /\/api\/v1\/tasks\/task-1\/cancel$/);
});

test("an abort of the caller cancels what runs", async () => {
  const server = await painter({ polls: 1_000_000 });
  const stop = new AbortController();
  const request = asking(server.base, { signal: stop.signal });
  request.cfg.plugins = { entries: { muralist: { config: { pollSeconds: 0.2 } } } };
  setTimeout(() => stop.abort(new Error("enough")), 300);
  await assert.rejects(provider("k", {}).generateImage(request), /enough/);
  await server.stop();
  assert.match(server.seen.at(-1).url, /cancel$/);
});

test("no key and no server are said in words that help", async () => {
  await assert.rejects(provider("").generateImage(asking("http://127.0.0.1:9")), /MURALIST_API_KEY/);
  await assert.rejects(provider().generateImage(asking("http://127.0.0.1:9")), /cannot be reached/);
});

test("the provider knows whether it is configured", () => {
  assert.equal(provider("k").isConfigured({}), true);
  assert.equal(provider("").isConfigured({ cfg: {} }), false);
  assert.equal(provider("").isConfigured({ cfg: { models: { providers: { muralist: { apiKey: "x" } } } } }), true);
});
