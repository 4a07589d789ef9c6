// OpenAI's JavaScript SDK, unmodified: prints one JSON object about what it did.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.CLIENTS}/package.json`);
const { default: OpenAI, toFile } = await import(pathToFileURL(require.resolve("openai")).href);
const client = new OpenAI({ apiKey: process.env.KEY, baseURL: `${process.env.SERVER}/v1` });

/** Width and height from a PNG's header. */
function sides(base64) {
  const data = Buffer.from(base64, "base64");
  return `${data.readUInt32BE(16)}x${data.readUInt32BE(20)}`;
}

const found = {};
const models = [];
for await (const model of client.models.list()) models.push(model.id);
found.models = models;

let words = "";
const stream = await client.chat.completions.create({
  model: process.env.TALKER,
  messages: [{ role: "user", content: "Hello" }],
  stream: true,
});
for await (const chunk of stream) words += chunk.choices[0]?.delta?.content ?? "";
found.words = words;

const painted = await client.images.generate({ model: "flux-2-pro", prompt: "a lake", size: "1024x1536", n: 2 });
found.painted = painted.data.map((picture) => sides(picture.b64_json));

const source = await toFile(Buffer.from(painted.data[0].b64_json, "base64"), "lake.png", { type: "image/png" });
const edited = await client.images.edit({ model: "flux-2-pro", image: [source], prompt: "in winter", size: "512x512" });
found.edited = sides(edited.data[0].b64_json);

found.events = [];
const events = await client.images.generate({ model: "flux-2-klein", prompt: "a lake", stream: true });
for await (const event of events) found.events.push(event.type);

const file = await client.files.create({ file: source, purpose: "user_data" });
found.file = (await (await client.files.content(file.id)).arrayBuffer()).byteLength === file.bytes;

found.errors = [];
for (const call of [
  () => client.images.generate({ model: "flux-9", prompt: "a lake" }),
  () => client.images.generate({ model: "flux-2-pro", prompt: "" }),
  () => client.withOptions({ apiKey: "runapi_wrong" }).images.generate({ model: "flux-2-pro", prompt: "a lake" }),
]) {
  try {
    await call();
    found.errors.push("none");
  } catch (error) {
    found.errors.push(`${error.constructor.name} ${error.status} ${error.code}`);
  }
}
console.log(JSON.stringify(found));
