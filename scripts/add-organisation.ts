import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type AddOrganisationRefusal, addOrganisation } from '../app/operations/organisation/add-organisation.ts';
import { makeServices } from '../app/services.ts';
import { missingMigrations } from '../db/migrate.ts';
import { productionConfiguration } from './configuration.ts';

const USAGE = `npm run add-organisation -- --kind commissioning-body|provider|local-authority --name "…" [--short-name "…"]
A local authority also needs its area: --area "Walsall" --ons-code E08000030
`;
const WORDS: Readonly<Record<AddOrganisationRefusal, string>> = {
	'name-taken': 'An organisation of this name is in the portal already.',
	'area-needed': 'A local authority needs its area: --area and --ons-code.',
	'area-not-needed': 'Only a local authority has an area.',
};

const text = z.string().trim().min(1).max(200);
const given = z.object({
	kind: z.enum(['commissioning-body', 'provider', 'local-authority']),
	name: text,
	'short-name': text.optional(),
	area: text.optional(),
	'ons-code': z
		.string()
		.regex(/^[A-Z][0-9]{8}$/)
		.optional(),
});

/** `npm run add-organisation`: adds an organisation, into which the system's administrator can then invite its first administrator. */
const string = { type: 'string' } as const;
const { values } = parseArgs({ options: { kind: string, name: string, 'short-name': string, area: string, 'ons-code': string } });
const parsed = given.safeParse(values);
if (!parsed.success) {
	process.stderr.write(`${parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n')}\n${USAGE}`);
	process.exit(1);
}
const services = makeServices(productionConfiguration());
if ((await missingMigrations(services.db)).length > 0) {
	process.stderr.write('The database is behind its migrations. Run "npm run migrate" first.\n');
	process.exit(1);
}
const { kind, name, area, 'short-name': shortName = name, 'ons-code': onsCode } = parsed.data;
const done = await addOrganisation(services, {
	commandId: services.ids.next(),
	kind,
	name,
	shortName,
	area: area === undefined || onsCode === undefined ? null : { name: area, onsCode },
});
await services.db.close();
if (done.ok) process.stdout.write(`${name} has been added. On the page “People” a system administrator can now invite its first administrator.\n`);
else {
	process.stderr.write(`${WORDS[done.refusal]}\n`);
	process.exitCode = 1;
}
