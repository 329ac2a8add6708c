import { ENVELOPES } from '../../app/domain/bid/bid-content.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { newToken, sha256 } from '../../app/gateways/secrets.ts';
import type { Db, Tx } from '../../db/connect.ts';
import { insertSession } from '../../db/write/sessions.ts';
import { type Bidder, identitiesOfScene, makeStampede, sealing, TENDER } from '../stampede/scene.ts';
import { type APerson, aPerson } from '../starting-data/factories/person.ts';
import { saveWorld } from '../starting-data/save-world.ts';
import { aWorld } from '../starting-data/world.ts';

export interface Opener {
	readonly cookie: string;
	readonly passphrase: string;
}

export interface BidsToOpen {
	readonly bidders: readonly Bidder[];
	readonly openers: readonly Opener[];
}

/** The stampede's tender with its bids, and two openers who hold the shares of its envelopes. */
export async function makeBidsToOpen(db: Db, count: number): Promise<BidsToOpen> {
	const identities = await identitiesOfScene();
	const { bidders, organisation } = await makeStampede(db, count, identities);
	const world = aWorld(12);
	const people = [1, 2].map((number) =>
		aPerson(world, 'bid-opener', { organisation, email: `opener-${number}@office.example` }),
	);
	const at = new Date().toISOString() as Instant;
	const made = await Promise.all(people.map((person) => makeOpener(person, at)));
	const envelopes = await db.reader.selectFrom('envelope').select(['id', 'kind']).orderBy('id').execute();
	const shares = await Promise.all(
		ENVELOPES.map(async (kind) => {
			const split = await sealing.splitSecret(identities[kind].secret, made.length);
			const envelopeId = envelopes.find((each) => each.kind === kind)?.id ?? '';
			return Promise.all(
				made.map(async ({ key }, index) => ({
					envelopeId,
					openerId: key.personId,
					sealed: await sealing.sealTo([key.recipient], split[index] ?? new Uint8Array()),
				})),
			);
		}),
	);
	await db.transaction(async (tx: Tx) => {
		await saveWorld(tx, world);
		for (const { key, session } of made) {
			await tx.insertInto('openerKey').values(key).execute();
			await tx.insertInto('tenderOpener').values({ tenderId: TENDER, personId: key.personId }).execute();
			await insertSession(tx, session);
		}
		await tx.insertInto('envelopeShare').values(shares.flat()).execute();
	});
	return { bidders, openers: made.map(({ cookie, passphrase }) => ({ cookie, passphrase })) };
}

/** Enrolled, and signed in. */
async function makeOpener({ id: personId, name }: APerson, at: Instant) {
	const { secret, recipient } = await sealing.newIdentity();
	const passphrase = `the horses of ${name} are wooden`;
	const token = newToken();
	const expiresAt = new Date(Date.now() + 8 * 3_600_000).toISOString() as Instant;
	return {
		passphrase,
		cookie: `__Host-session=${token}`,
		key: { personId, recipient, locked: await sealing.lockUnder(passphrase, secret), enrolledAt: at },
		session: {
			tokenHash: sha256(token),
			personId,
			stage: 'complete' as const,
			notice: null,
			createdAt: at,
			seenAt: at,
			expiresAt,
		},
	};
}
