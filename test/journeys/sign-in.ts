import type { Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../app/domain/access/demonstration-password.ts';
import { listDemonstrationPeople } from '../../app/operations/person/list-demonstration-people.ts';
import type { Services } from '../../app/services.ts';

const send = (page: Page) => page.click('main button[type=submit]');

/** Somebody of the demonstration with these roles in the organisation. */
export async function demonstrationPerson(services: Services, organisation: string, roles: string) {
	const people = (await listDemonstrationPeople(services)) ?? [];
	const found = people.find((each) => each.organisation === organisation && each.roles.join() === roles);
	if (found === undefined) throw new Error(`no ${roles} in ${organisation}`);
	return found;
}

/** From the sign-in page, with the password and, where it is asked for, the code of the moment. */
export async function signIn(
	page: Page,
	services: Services,
	email: string,
	password: string = DEMONSTRATION_PASSWORD,
): Promise<void> {
	await page.fill('#email', email);
	await page.fill('#password', password);
	await send(page);
	const [line] = ((await listDemonstrationPeople(services)) ?? []).filter((each) => each.email === email);
	if (line?.code && line.code !== 'used') {
		await page.fill('#code', line.code.digits);
		await send(page);
	}
}
