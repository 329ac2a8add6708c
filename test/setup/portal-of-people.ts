import { readConfig } from '../../app/config.ts';
import type { Actor } from '../../app/domain/access/actor.ts';
import type { Role } from '../../app/domain/access/role.ts';
import { addMinutes, epochMilliseconds, instant } from '../../app/domain/calendar/instant.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { makeClock } from '../../app/gateways/clock.ts';
import type { OutgoingMessage } from '../../app/gateways/mailer.ts';
import { codeOfStep, newCodeSecret, stepAt } from '../../app/gateways/one-time-codes.ts';
import { hashPassword } from '../../app/gateways/passwords.ts';
import { seal } from '../../app/gateways/secrets.ts';
import { makeServices, type Services } from '../../app/services.ts';
import type { Db } from '../../db/connect.ts';
import {
	type APerson,
	aCredential,
	actorOf,
	aPerson,
	type PersonFacts,
} from '../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../scripts/starting-data/save-world.ts';
import { aWorld, type World } from '../../scripts/starting-data/world.ts';
import { checking } from './checking-office.ts';
import { drawing } from './drawing-office.ts';
import { workbooks } from './reading-office.ts';

export const PASSWORD = 'green kettle by the canal';
const SEALING_KEY = 'a key for tests that is long enough';

export interface SomebodyIn extends APerson {
	readonly actor: Actor;
}

/** A portal whose wall clock the test moves, with people who can sign in. */
export interface PortalOfPeople {
	readonly services: Services;
	readonly world: World;
	/** What the mailer was given, in order. */
	readonly sent: OutgoingMessage[];
	passMinutes(minutes: number): void;
	/** Somebody with a password and, where `device` is not false, an authenticator app. */
	somebody(
		role: Role | readonly Role[],
		given?: Partial<PersonFacts> & { readonly device?: boolean; readonly password?: boolean },
	): Promise<SomebodyIn>;
	/** What the person's app shows now, or so many steps from now. */
	codeOf(person: APerson, stepsFromNow?: number): string;
	save(): Promise<void>;
	/** The last message queued to the address, whole. */
	letterTo(email: string): Promise<string>;
	actionsOn(personId: string): Promise<readonly string[]>;
}

let hash: Promise<string> | null = null;

export function aPortalOfPeople(db: Db, mode: 'demonstration' | 'production' = 'production'): PortalOfPeople {
	let now: Instant = instant('2026-10-20T09:00:00.000Z');
	const sent: OutgoingMessage[] = [];
	const services = makeServices(
		readConfig({ PORTAL_MODE: mode, SEALING_KEY, LOG_LEVEL: 'silent', ORIGIN: 'https://portal.example' }),
		{
			db,
			clock: makeClock(() => new Date(epochMilliseconds(now))),
			mailer: { send: async (message) => void sent.push(message) },
			drawing,
			checking,
			workbooks,
		},
	);
	const world = aWorld();
	const secrets = new Map<string, string>();
	const save = async (): Promise<void> => void (await db.transaction((tx) => saveWorld(tx, world)));
	return {
		services,
		world,
		sent,
		save,
		passMinutes: (minutes) => {
			now = addMinutes(now, minutes);
		},
		somebody: async (role, { device = true, password = true, ...given } = {}) => {
			const person = aPerson(world, role, given);
			if (password) {
				hash ??= hashPassword(PASSWORD);
				const secret = newCodeSecret();
				secrets.set(person.id, secret);
				aCredential(world, person, {
					passwordHash: await hash,
					totpSecretSealed: device ? seal(SEALING_KEY, secret) : null,
				});
			}
			await save();
			return { ...person, actor: actorOf(person) };
		},
		codeOf: (person, stepsFromNow = 0) =>
			codeOfStep(secrets.get(person.id) ?? '', stepAt(now) + stepsFromNow),
		letterTo: async (email) => {
			const row = await db.reader
				.selectFrom('outbox')
				.select('body')
				.where('toAddress', '=', email)
				.orderBy('queuedAt', 'desc')
				.orderBy('id')
				.limit(1)
				.executeTakeFirst();
			return row?.body ?? '';
		},
		actionsOn: async (personId) => {
			const rows = await db.reader
				.selectFrom('auditEvent')
				.select('action')
				.where('subjectId', '=', personId)
				.orderBy('sequence')
				.execute();
			return rows.map((row) => row.action);
		},
	};
}

export const tokenIn = (letter: string): string =>
	/\/(?:invitation|new-password|register\/confirm)\/([A-Za-z0-9_-]{20,})/.exec(letter)?.[1] ?? '';
