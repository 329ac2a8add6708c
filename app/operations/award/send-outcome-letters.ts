import type { Reader } from '../../../db/connect.ts';
import { findLot, lockLot } from '../../../db/read/lot-evaluations.ts';
import { getOutcomeFacts, type LetterToSend } from '../../../db/read/outcome-facts.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listBidders } from '../../../db/read/told-of-tender.ts';
import { insertLetter, saveAward } from '../../../db/write/awards.ts';
import { outcomeMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BankHolidaysRefusal } from '../../domain/calendar/bank-holidays.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { beginsStandstill } from '../../domain/evaluation/award-life.ts';
import { decideTurn, type OrderRefusal } from '../../domain/evaluation/decide-award.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { outcomeLetter } from '../../domain/grant/papers/outcome-letter.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { regimeOf } from '../../domain/tender/regime.ts';
import { standstillEndsOn } from '../../domain/tender/standstill.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface SendOutcomeLetters {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	readonly expectedVersion: number;
}

type Refusal =
	| OrderRefusal
	| BankHolidaysRefusal
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-found' };
type Outcome = { readonly letters: number };
type Drawn = LetterToSend & { readonly bytes: Uint8Array };

/** Writes to every bidder for a lot how it ended, once; where the regime's standstill runs from the letters, it begins. */
export async function sendOutcomeLetters(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SendOutcomeLetters,
): Promise<Result<Outcome, Refusal>> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const demonstration = services.config.mode === 'demonstration';
	const toSend = async (reader: Reader, it: Awaited<ReturnType<typeof findLot>>) => {
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' as const });
		const { tender, lot } = it;
		const { award } = lot;
		const turn = decideTurn(regimeOf(tender.notice).regime, award, 'letters', today);
		if (!turn.ok) return turn;
		if (award === null || !isAsSeen(award, command.expectedVersion))
			return refused({ code: 'changed-meanwhile' as const });
		const { regime } = regimeOf(tender.notice);
		const begins = award.kind === 'award' && beginsStandstill(regime, 'letters');
		const ends = begins ? standstillEndsOn(regime, today) : accepted(null);
		if (!ends.ok) return ends;
		const told = { lot, award, today, demonstration, standstillEndsOn: ends.value };
		const letters = await getOutcomeFacts(reader, tender, told);
		return accepted({ tender, award, letters, endsOn: ends.value, bodyId: scope.bodyId });
	};
	return carryOutPrepared<Outcome, Refusal, readonly Drawn[]>(
		services,
		actor,
		'send-outcome-letters',
		gated(command),
		{
			ask: async (reader) => toSend(reader, await findLot(reader, scope, today, actor, command)),
			make: async () => {
				const asked = await services.db.snapshot(async (reader) =>
					toSend(reader, await findLot(reader, scope, today, actor, command)),
				);
				if (!asked.ok) return asked;
				const drawn: Drawn[] = [];
				for (const letter of asked.value.letters)
					drawn.push({ ...letter, ...(await services.drawing.drawGrantPaper(outcomeLetter(letter.facts))) });
				return accepted(drawn);
			},
			work: async (tx, drawn) => {
				const asked = await toSend(tx, await lockLot(tx, scope, today, actor, command));
				if (!asked.ok) return asked;
				const { tender, award, letters, endsOn, bodyId } = asked.value;
				const said = (each: readonly LetterToSend[]) => JSON.stringify(each.map(({ facts }) => facts));
				if (said(letters) !== said(drawn)) return refused({ code: 'changed-meanwhile' });
				const sent: { readonly bidId: string; readonly kind: string; readonly pdfHash: string }[] = [];
				for (const { bidId, facts, bytes } of drawn) {
					const pdf = { hash: sha256(bytes), bytes };
					const letter = { id: services.ids.next(), awardId: award.id, bidId, pdf, sentAt: now };
					await insertLetter(tx, { ...letter, occasion: 'outcome', facts: JSON.stringify(facts) });
					sent.push({ bidId, kind: facts.kind, pdfHash: pdf.hash });
				}
				await saveAward(tx, award.id, {
					lettersSentBy: actor.personId,
					lettersSentAt: now,
					standstillEndsOn: endsOn,
				});
				const commissioner = (await findOwner(tx, tender.programmeId, today)).name;
				const told = await listBidders(
					tx,
					tender.id,
					drawn.map(({ bidId }) => bidId),
					today,
				);
				return accepted({
					outcome: { letters: drawn.length },
					changes: [
						{
							action: 'award.letters-sent',
							subject: { kind: 'tender', id: tender.id },
							bodyId,
							after: { lotId: command.lotId, decision: award.number, standstillEndsOn: endsOn, sent },
						},
					],
					messages: told.map(({ bidId, ...to }) =>
						outcomeMail(to, {
							tender: tender.notice.title,
							commissioner,
							link: `${services.config.origin}/bids/${bidId}`,
						}),
					),
				});
			},
		},
	);
}
