// Entry of the plugin: registers the image provider `muralist`. Plain JavaScript; nothing to build or to install.
import { createProvider } from "./lib/provider.js";

export default {
  id: "muralist",
  name: "Muralist",
  description: "FLUX.2 and FLUX Kontext pictures from a Muralist server or RunAPI's hosted service.",
  register(api) {
    api.registerImageGenerationProvider(createProvider(api));
  },
};
