import type { CodegenConfig } from "@graphql-codegen/cli";
import { preset } from "@graphql-codegen/client-preset";

const MANIFEST = "persisted-documents.json";

/** The client preset, but that its manifest of documents goes to schema/, where the server finds it. */
const clientPreset: typeof preset = {
  ...preset,
  async buildGeneratesSection(options) {
    const files = await preset.buildGeneratesSection(options);
    return files.map((file) =>
      file.filename.endsWith(MANIFEST) ? { ...file, filename: `schema/${MANIFEST}` } : file,
    );
  },
};

/**
 * Types, documents and their manifest for clients, from the public schema and the operations in
 * `src/client/operations`. `npm run schema` runs it; `npm test` fails while its output is stale.
 */
export default {
  schema: "schema/api.graphql",
  documents: "src/client/operations/*.graphql",
  generates: {
    "src/client/generated/": {
      preset: clientPreset,
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        // A server may answer with a value that this client was not generated with.
        futureProofEnums: true,
        strictScalars: true,
        importExtension: ".js",
        scalars: { ID: "string", Date: "string", DateTime: "string", EDTF: "string" },
      },
    },
  },
} satisfies CodegenConfig;
