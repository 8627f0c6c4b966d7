import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const folder = join(import.meta.dirname, '../../docs/schemas');
const ajv = new Ajv2020.default({ allowUnionTypes: true, allErrors: true });
for (const file of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object, file);

/** Where a value is not as docs/schemas/NAME.json says; at most five faults. */
export const faultsBySchema = (name: string, value: unknown): unknown =>
  ajv.validate(`${name}.json`, value) ? [] : ajv.errors?.slice(0, 5);
