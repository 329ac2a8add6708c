import { expect, test } from 'vitest';
import { countRows, type Db } from '../../../db/connect.ts';
import { findActor } from '../../../db/read/actors.ts';
import { listProviders } from '../../../db/read/providers.ts';
import { aCommissioningBody, aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPortalOfPeople, tokenIn } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { pruneAccessRecords } from '../job/prune-access-records.ts';
import { listOrganisations } from '../organisation/list-organisations.ts';
import { setPassword } from '../password/set-password.ts';
import { giveRole } from '../person/give-role.ts';
import { inviteAgain } from '../person/invite-again.ts';
import { invitePerson } from '../person/invite-person.ts';
import { listPeople } from '../person/list-people.ts';
import { showPerson } from '../person/show-person.ts';
import { beginSession } from '../session/begin-session.ts';
import { acceptAsProvider } from './accept-as-provider.ts';
import { askToRegister, type BidderRegistration } from './ask-to-register.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { isOnlyBidder } from './is-only-bidder.ts';
import { showRegistration } from './show-registration.ts';

const TODAY = isoDate('2026-10-20');
const HARBOUR: BidderRegistration = {
	organisationName: 'Harbour Steps',
	kind: 'charity',
	charityNumber: '1234567',
	companyNumber: null,
	noNumberReason: null,
	personName: 'Hana Harbour',
	email: 'hana@harbour.example',
};
const NOTHING = { organisation: 0, person: 0, membership: 0, selfRegistration: 0, oneTimeLink: 0 };

eachEngine((makeDb) => {
	async function aPortal() {
		const portal = aPortalOfPeople(await makeDb());
		const body = aCommissioningBody(portal.world, { name: 'West' });
		const known = aProvider(portal.world, {
			name: 'South Bank Change',
			identifier: { scheme: 'GB-CHC', value: '7654321' },
		});
		await portal.save();
		const ask = (given: Partial<BidderRegistration> = {}, address = '192.0.2.1') =>
			askToRegister(portal.services, { ...HARBOUR, ...given }, address);
		const tokenOf = async (email: string) => tokenIn(await portal.letterTo(email));
		const confirmed = async (given: Partial<BidderRegistration> = {}) => {
			await ask(given);
			const token = await tokenOf(given.email ?? HARBOUR.email);
			return { token, done: await confirmRegistration(portal.services, { token }) };
		};
		return { ...portal, body, known, ask, tokenOf, confirmed };
	}
	const counts = async ({ reader }: Db) => {
		const found: Record<string, number> = {};
		for (const table of Object.keys(NOTHING) as (keyof typeof NOTHING)[])
			found[table] = await countRows(reader, table);
		return found;
	};
	const personOf = async ({ reader }: Db, email: string) =>
		reader
			.selectFrom('person')
			.select(['id', 'organisationId'])
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
	const signIn = (t: Awaited<ReturnType<typeof aPortal>>, email: string, password: string) =>
		beginSession(t.services, { email, password, address: '192.0.2.1', replaces: null });

	test('nothing is an organisation, a person or an account until the address is confirmed; then its first person bids and lets in colleagues', async () => {
		const t = await aPortal();
		const before = await counts(t.services.db);
		expect(await t.ask()).toEqual({ ok: true, value: 'letter-sent' });
		expect(await counts(t.services.db)).toEqual(before);
		expect(await t.letterTo(HARBOUR.email)).toContain('register Harbour Steps');
		const token = await t.tokenOf(HARBOUR.email);
		const password = 'seven boats in a harbour';
		expect(await setPassword(t.services, { token, password })).toEqual({ ok: false, refusal: 'no-link' });
		expect(await showRegistration(t.services, token)).toMatchObject({
			organisationName: 'Harbour Steps',
			isConfirmed: false,
		});

		expect(await confirmRegistration(t.services, { token })).toMatchObject({ ok: true });
		expect(await showRegistration(t.services, token)).toMatchObject({ isConfirmed: true });
		expect(await signIn(t, HARBOUR.email, password)).toMatchObject({ refusal: { code: 'wrong' } });
		expect(await setPassword(t.services, { token, password })).toEqual({ ok: true, value: 'invitation' });
		// An administrator's role owes a second factor.
		expect(await signIn(t, HARBOUR.email, password)).toMatchObject({ value: { stage: 'password' } });

		const { id, organisationId } = await personOf(t.services.db, HARBOUR.email);
		const actor = await findActor(t.services.db.reader, id, TODAY);
		expect(actor).toMatchObject({
			organisationName: 'Harbour Steps',
			organisationKind: 'provider',
			roles: ['organisation-administrator', 'provider-certifier', 'provider-preparer'],
		});
		if (actor === null) throw new Error('no actor');
		expect(await t.actionsOn(organisationId)).toEqual(['organisation.registered']);
		expect(await t.actionsOn(id)).toEqual([
			'person.registered',
			'session.refused',
			'invitation.accepted',
			'session.password-given',
		]);
		expect(
			await t.services.db.reader
				.selectFrom('organisationIdentifier')
				.select(['scheme', 'value'])
				.where('organisationId', '=', organisationId)
				.execute(),
		).toEqual([{ scheme: 'GB-CHC', value: '1234567' }]);

		const invite = (organisation: string, email: string) =>
			invitePerson(t.services, actor, {
				commandId: t.services.ids.next(),
				organisationId: organisation,
				name: 'Carl Colleague',
				email,
				roles: ['provider-signatory'],
				startsOn: TODAY,
			});
		expect(await invite(organisationId, 'carl@harbour.example')).toMatchObject({ ok: true });
		expect(await invite(t.known.id, 'carl@south.example')).toEqual({
			ok: false,
			refusal: 'no-organisation',
		});
		// Nobody gives themselves a role: to accept an agreement, it takes another person of the organisation.
		expect(
			await giveRole(t.services, actor, {
				commandId: t.services.ids.next(),
				personId: id,
				role: 'provider-signatory',
				startsOn: TODAY,
				endsOn: null,
			}),
		).toMatchObject({ refusal: 'own-roles' });
		const people = await listPeople(t.services, actor, 1);
		expect(people.people.map(({ email }) => email)).toEqual(['carl@harbour.example', HARBOUR.email]);
		const somebody = await t.somebody('provider-certifier', { organisation: t.known });
		expect(await showPerson(t.services, actor, somebody.id)).toBeNull();
	});

	test('whoever registered itself is in no list of providers, and the system’s administrator sees that it did', async () => {
		const t = await aPortal();
		await t.confirmed();
		const names = (await listProviders(t.services.db.reader, TODAY)).map(({ name }) => name);
		expect(names).toContain('South Bank Change');
		expect(names).not.toContain('Harbour Steps');
		const system = await t.somebody('system-administrator');
		const listed = await listOrganisations(t.services, system.actor);
		expect(listed.find(({ name }) => name === 'Harbour Steps')?.registeredAt).not.toBeNull();
		expect(listed.find(({ name }) => name === 'South Bank Change')?.registeredAt).toBeNull();

		const id = listed.find(({ name }) => name === 'Harbour Steps')?.id ?? '';
		const somebody = await t.somebody('provider-certifier', { organisation: t.known });
		const accept = (by: typeof system, organisationId: string, commandId = t.services.ids.next()) =>
			acceptAsProvider(t.services, by.actor, { commandId, organisationId });
		expect(await accept(somebody, id)).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await accept(system, t.known.id)).toMatchObject({ refusal: { code: 'not-found' } });
		const hana = await personOf(t.services.db, HARBOUR.email);
		const actor = await findActor(t.services.db.reader, hana.id, TODAY);
		if (actor === null) throw new Error('no actor');
		expect(await isOnlyBidder(t.services, actor)).toBe(true);
		expect(await isOnlyBidder(t.services, somebody.actor)).toBe(false);
		expect(await accept(system, id, 'accept-once')).toEqual({ ok: true, value: 'accepted' });
		expect(await isOnlyBidder(t.services, actor)).toBe(false);
		expect(await accept(system, id, 'accept-once')).toEqual({ ok: true, value: 'accepted' });
		expect(await accept(system, id)).toMatchObject({ refusal: { code: 'accepted-already' } });
		expect((await listProviders(t.services.db.reader, TODAY)).map(({ name }) => name)).toContain(
			'Harbour Steps',
		);
		expect(await t.actionsOn(id)).toEqual(['organisation.registered', 'organisation.accepted']);
	});

	test('the administrator of such an organisation invites few people a day, refused attempts counted; an old one as many as it likes', async () => {
		const t = await aPortal();
		await t.confirmed();
		const hana = await personOf(t.services.db, HARBOUR.email);
		const actor = await findActor(t.services.db.reader, hana.id, TODAY);
		if (actor === null) throw new Error('no actor');
		const old = await t.somebody('organisation-administrator', { organisation: t.known });
		const invite = (by: typeof actor, email: string) =>
			invitePerson(t.services, by, {
				commandId: t.services.ids.next(),
				organisationId: by.organisationId,
				name: 'Carl Colleague',
				email,
				roles: ['provider-preparer'],
				startsOn: TODAY,
			});
		const first = await invite(actor, 'n0@example.org');
		for (let n = 1; n < 20; n++)
			expect(await invite(actor, n % 2 === 0 ? `n${n}@example.org` : old.email)).toMatchObject(
				n % 2 === 0 ? { ok: true } : { refusal: 'email-taken' },
			);
		expect(await invite(actor, 'more@example.org')).toEqual({ ok: false, refusal: 'too-many' });
		const personId = first.ok ? first.value.personId : '';
		expect(await inviteAgain(t.services, actor, { commandId: 'again', personId })).toEqual({
			ok: false,
			refusal: 'too-many',
		});
		for (let n = 0; n < 25; n++)
			expect(await invite(old.actor, `old${n}@example.org`)).toMatchObject({ ok: true });
		t.passMinutes(24 * 60 + 1);
		expect(await invite(actor, 'more@example.org')).toMatchObject({
			refusal: 'starts-in-the-past',
		});
	});

	test('the answer is the same whatever is there, and the letter says what applies', async () => {
		const t = await aPortal();
		const somebody = await t.somebody('provider-certifier', { organisation: t.known });
		const before = await counts(t.services.db);
		const answers = [
			await t.ask({ email: 'new@example.org' }),
			await t.ask({ email: somebody.email }),
			await t.ask({ email: 'name@example.org', organisationName: 'SOUTH-BANK  Change.' }),
			await t.ask({ email: 'number@example.org', charityNumber: '7654321' }),
			await t.ask({ email: 'body@example.org', organisationName: 'west' }),
		];
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		const letter = await t.letterTo(somebody.email);
		expect(letter).toContain('There is an account with it already');
		// What a stranger typed does not go to whoever has the account.
		expect(letter).not.toMatch(/Harbour|Hana/);
		for (const address of ['name@example.org', 'number@example.org', 'body@example.org']) {
			expect(await t.letterTo(address)).toContain('is there already');
			expect(await t.tokenOf(address)).toBe('');
		}
		expect(await t.letterTo('name@example.org')).not.toContain(somebody.name);
		expect(await counts(t.services.db)).toEqual(before);
		expect(await countRows(t.services.db.reader, 'bidderRegistration')).toBe(1);
	});

	test('a link confirms once, and not after three days; what nobody confirmed is removed', async () => {
		const t = await aPortal();
		const { token, done } = await t.confirmed();
		expect(done).toMatchObject({ ok: true });
		expect(await confirmRegistration(t.services, { token })).toEqual({ ok: false, refusal: 'no-link' });
		await t.ask({ email: 'late@example.org', organisationName: 'Late', charityNumber: '2234567' });
		const late = await t.tokenOf('late@example.org');
		t.passMinutes(3 * 24 * 60);
		expect(await showRegistration(t.services, late)).toBeNull();
		expect(await confirmRegistration(t.services, { token: late })).toEqual({
			ok: false,
			refusal: 'no-link',
		});
		expect(await confirmRegistration(t.services, { token: 'x'.repeat(43) })).toMatchObject({
			refusal: 'no-link',
		});
		t.passMinutes(1);
		await pruneAccessRecords(t.services);
		expect(await countRows(t.services.db.reader, 'bidderRegistration')).toBe(0);
		expect(await showRegistration(t.services, token)).toMatchObject({ isConfirmed: true });
	});

	test('two who were sent a link for one organisation, or one address: the second is refused, and nothing of it is there', async () => {
		const t = await aPortal();
		await t.ask();
		await t.ask({ email: 'second@example.org', organisationName: 'Harbour-Steps', charityNumber: '2234567' });
		await t.ask({ email: 'third@example.org', organisationName: 'Third' });
		const tokens = [
			await t.tokenOf(HARBOUR.email),
			await t.tokenOf('second@example.org'),
			await t.tokenOf('third@example.org'),
		];
		const done = [];
		for (const token of tokens) done.push(await confirmRegistration(t.services, { token }));
		expect(done).toMatchObject([
			{ ok: true },
			{ refusal: 'organisation-there' },
			{ refusal: 'organisation-there' },
		]);
		const fourth = { organisationName: 'Fourth', charityNumber: '3234567', email: 'fourth@example.org' };
		await t.ask(fourth);
		const token = await t.tokenOf(fourth.email);
		await t.somebody('provider-certifier', { organisation: t.known, email: fourth.email });
		expect(await confirmRegistration(t.services, { token })).toEqual({ ok: false, refusal: 'email-taken' });
		expect(await countRows(t.services.db.reader, 'selfRegistration')).toBe(1);
	});

	test('of many who confirm at the same moment, for one organisation or with one link, one is there', async () => {
		const t = await aPortal();
		await t.somebody('system-administrator');
		const emails = Array.from({ length: 6 }, (_, n) => `n${n}@example.org`);
		for (const email of emails) await t.ask({ email });
		const tokens = [];
		for (const email of emails) tokens.push(await t.tokenOf(email));
		// So that each has a connection of its own from the first moment.
		await Promise.all(tokens.map(() => t.services.db.transaction((tx) => countRows(tx, 'person'))));
		const done = await Promise.all(
			[...tokens, ...tokens].map((token) => confirmRegistration(t.services, { token })),
		);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await countRows(t.services.db.reader, 'selfRegistration')).toBe(1);
	});

	test('hundreds of registrations from one network, or with one address, send few letters', async () => {
		const t = await aPortal();
		const answers = [];
		for (let n = 0; n < 200; n++)
			answers.push(await t.ask({ email: `n${n}@example.org`, organisationName: `Name ${n}` }, '192.0.2.9'));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
		expect(await countRows(t.services.db.reader, 'outbox')).toBe(10);
		const one = [];
		for (let n = 0; n < 20; n++) one.push(await t.ask({ email: 'victim@example.org' }, `198.51.100.${n}`));
		expect(one.filter(({ ok }) => ok)).toHaveLength(3);
		expect(one.at(-1)).toMatchObject({ refusal: { code: 'too-many' } });
		t.passMinutes(61);
		expect(await t.ask({ email: 'victim@example.org' }, '192.0.2.9')).toMatchObject({ ok: true });
	});

	test('a number is looked up where a key is configured: one that is not there is refused, an unreachable register stops nobody', async () => {
		const t = await aPortal();
		const asking = (outcome: 'found' | 'not-found' | 'removed' | 'unreachable') =>
			askToRegister(
				{
					...t.services,
					registers: { isConfigured: () => true, lookUp: async () => ({ outcome, name: '' }) },
				},
				{ ...HARBOUR, email: `${outcome}@example.org` },
				'192.0.2.1',
			);
		expect(await asking('found')).toMatchObject({ ok: true });
		expect(await asking('unreachable')).toMatchObject({ ok: true });
		for (const outcome of ['not-found', 'removed'] as const)
			expect(await asking(outcome)).toEqual({
				ok: false,
				refusal: { code: 'not-in-register', register: 'GB-CHC' },
			});
	});
});
