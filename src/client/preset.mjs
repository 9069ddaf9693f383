import { preset as clientPreset } from "@graphql-codegen/client-preset";

const MANIFEST = "persisted-documents.json";

/**
 * What codegen.yml generates with: the client preset, but that its manifest of documents goes to schema/, where
 * the server finds it.
 *
 * @type {typeof clientPreset}
 */
export const preset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const files = await clientPreset.buildGeneratesSection(options);
    return files.map((file) =>
      file.filename.endsWith(MANIFEST) ? { ...file, filename: `schema/${MANIFEST}` } : file,
    );
  },
};
