// The pure parts of the plugin.
import assert from "node:assert/strict";
import test from "node:test";
import { LINES, capabilities, lineOf } from "../lib/models.js";
import { createCall, errorText, fileName, nearest, origin, pause, reading } from "../lib/requests.js";

const words = { model: "flux-2-pro", prompt: "a vase" };

test("the origin of the server is read from either form of the base URL", () => {
  assert.equal(origin("http://127.0.0.1:8787/v1"), "http://127.0.0.1:8787");
  assert.equal(origin("https://pictures.example.com/muralist/v1/"), "https://pictures.example.com/muralist");
  assert.equal(origin("https://runapi.ai"), "https://runapi.ai");
  assert.throws(() => origin(undefined), /models\.providers\.muralist\.baseUrl/);
  assert.throws(() => origin("no url"), /is not a URL/);
});

test("painting from words names the exact ratio and resolution", () => {
  assert.deepEqual(createCall({ ...words, aspectRatio: "3:4", resolution: "2K" }, []), {
    path: "/api/v1/flux_2/text_to_image",
    body: { model: "flux-2-pro-text-to-image", prompt: "a vase", aspect_ratio: "3:4", output_resolution: "2k" },
  });
});

test("what was not asked for is left to the server", () => {
  assert.deepEqual(createCall(words, []).body, { model: "flux-2-pro-text-to-image", prompt: "a vase" });
});

test("references make it a remix that follows the first picture", () => {
  const call = createCall(words, ["https://x/a.png", "https://x/b.png"]);
  assert.equal(call.path, "/api/v1/flux_2/remix_image");
  assert.equal(call.body.model, "flux-2-pro-remix-image");
  assert.equal(call.body.aspect_ratio, "auto");
  assert.deepEqual(call.body.source_image_urls, ["https://x/a.png", "https://x/b.png"]);
});

test("Kontext and klein take one reference, each in its own way", () => {
  const kontext = createCall({ ...words, model: "flux-kontext-pro" }, ["u"]);
  const klein = createCall({ ...words, model: "flux-2-klein", resolution: "2K" }, ["u"]);
  assert.equal(kontext.path, "/api/v1/flux_kontext/text_to_image");
  assert.equal(kontext.body.source_image_url, "u");
  assert.equal(klein.path, "/api/v1/flux/remix_image");
  assert.deepEqual(klein.body, { model: "flux-2-klein", prompt: "a vase", source_image_url: "u" });
  assert.throws(() => createCall({ ...words, model: "flux-2-klein" }, ["u", "v"]), /at most 1 reference/);
});

test("flux-2-max always names a ratio, which the server demands", () => {
  assert.equal(createCall({ ...words, model: "flux-2-max" }, []).body.aspect_ratio, "1:1");
});

test("a ratio that the line does not paint becomes the nearest one", () => {
  assert.equal(createCall({ ...words, aspectRatio: "21:9" }, []).body.aspect_ratio, "16:9");
  assert.equal(nearest(["1:1", "2:3"], "9:16"), "2:3");
  assert.equal(nearest(["1:1"], "wide"), undefined);
});

test("the file type is the request's, else the setting's", () => {
  assert.equal(createCall(words, [], { outputFormat: "jpeg" }).body.output_format, "jpeg");
  assert.equal(createCall({ ...words, outputFormat: "webp" }, [], { outputFormat: "jpeg" }).body.output_format, "webp");
});

test("model names are taken with an action or a vendor, and unknown ones refused by name", () => {
  assert.equal(lineOf("black-forest-labs/flux-2-flex-remix-image").name, "flux-2-flex");
  assert.equal(lineOf(undefined).name, "flux-2-pro");
  assert.throws(() => lineOf("dall-e-3"), /flux-2-pro/);
});

test("capabilities speak of every line", () => {
  const found = capabilities();
  assert.deepEqual(Object.keys(found.geometry.aspectRatiosByModel), Object.keys(LINES));
  assert.equal(found.edit.maxInputImages, 8);
  assert.deepEqual(found.geometry.resolutionsByModel["flux-2-klein"], ["1K"]);
});

test("tasks are read in every state", () => {
  assert.deepEqual(reading({ status: "processing", progress: 40 }), { state: "running", progress: 40 });
  assert.equal(reading({ status: "completed", images: [{ url: "u", seed: 3 }] }).urls[0], "u");
  assert.equal(reading({ status: "completed", images: [] }).state, "failed");
  assert.match(reading({ status: "failed", error: "No.", error_code: "moderated" }).reason, /No\. \(moderated\)/);
});

test("errors keep the server's own words", () => {
  assert.match(errorText(402, { error: { code: "insufficient_credits", message: "Too dear." } }), /Too dear.*402/);
  assert.match(errorText(500, undefined), /no reason/);
  assert.match(errorText(400, { error: "bad" }), /^bad/);
});

test("pauses obey Retry-After within reason", () => {
  assert.equal(pause("3"), 3000);
  assert.equal(pause(null), 2000);
  assert.equal(pause("999"), 30000);
  assert.equal(pause("soon", 0.5), 500);
});

test("file names follow the type", () => {
  assert.equal(fileName("t", 0, "image/jpeg"), "t-1.jpg");
  assert.equal(fileName("t", 1, "image/tiff"), "t-2.img");
});
