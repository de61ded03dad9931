#!/usr/bin/env node
// A Teams manifest and its language files against Microsoft's own schemas, offline.
//
//   validate_manifest.cjs DIR
//
// Prints a JSON list of what is wrong; the newest schema that is known is asked for as well.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv-draft-04").default;
const { ManifestUtil } = require("@microsoft/teams-manifest");

const folder = process.argv[2];
const schemas = path.join(
  __dirname,
  "node_modules/@microsoft/app-manifest/build/json-schemas/teams",
);
const read = (...parts) => JSON.parse(fs.readFileSync(path.join(...parts), "utf8"));

async function main() {
  const manifest = read(folder, "manifest.json");
  const known = fs.readdirSync(schemas).filter((name) => /^v[\d.]+$/.test(name));
  const newest = known.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
  const version = `v${manifest.manifestVersion}`;
  const wrong = version === newest ? [] : [`${version} is not the newest schema, ${newest}`];
  const schema = read(schemas, version, "MicrosoftTeams.schema.json");
  wrong.push(...(await ManifestUtil.validateManifestAgainstSchema(manifest, schema)));
  // The validator reads patterns as Unicode ones, which those of this schema are not.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, logger: false });
  const accepts = ajv.compile(read(schemas, version, "MicrosoftTeams.Localization.schema.json"));
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    if (!accepts(read(folder, file))) wrong.push(`${file}: ${ajv.errorsText(accepts.errors)}`);
  }
  process.stdout.write(JSON.stringify(wrong));
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
