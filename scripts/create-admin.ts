import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writeInstant } from '../app/domain/calendar/write-date.ts';
import { createAdministrator } from '../app/operations/person/create-administrator.ts';
import { makeServices } from '../app/services.ts';
import { missingMigrations } from '../db/migrate.ts';
import { productionConfiguration } from './configuration.ts';

/**
 * `npm run create-admin [-- --name "…" --email …]`: makes a system administrator and prints the link with which they choose a
 * password. Asks for what is not given (ADMIN_NAME, ADMIN_EMAIL count as given).
 */
const { values } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' } } });
const services = makeServices(productionConfiguration());
if ((await missingMigrations(services.db)).length > 0)
	await stop('The database is behind its migrations. Run "npm run migrate" first.');
const name = (values.name ?? process.env.ADMIN_NAME ?? (await ask('Name: '))).trim();
const email = (values.email ?? process.env.ADMIN_EMAIL ?? (await ask('E-mail address: ')))
	.trim()
	.toLowerCase();
if (name === '' || name.length > 200) await stop('Give a name, of 200 characters or fewer.');
if (!z.email().max(320).safeParse(email).success)
	await stop(`${email === '' ? 'Nothing' : email} is not an e-mail address.`);
const done = await createAdministrator(services, { name, email });
if (!done.ok) await stop(`Somebody with the address ${email} is in the portal already.`);
else {
	process.stdout.write(
		`${name} is now a system administrator. They choose a password here, once, until ${writeInstant(done.value.until)}:\n${done.value.link}\n`,
	);
	await services.db.close();
}

async function ask(question: string): Promise<string> {
	if (!process.stdin.isTTY) await stop('Give --name and --email.');
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await lines.question(question);
	lines.close();
	return answer;
}

async function stop(words: string): Promise<never> {
	process.stderr.write(`${words}\n`);
	await services.db.close();
	process.exit(1);
}
