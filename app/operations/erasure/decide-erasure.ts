import { listErasablePapers } from '../../../db/read/erasable-papers.ts';
import { chosenOf, findErasable } from '../../../db/read/erasables.ts';
import { findErasure, lockErasure } from '../../../db/read/erasures.ts';
import { eraseEverywhere } from '../../../db/write/erase-everywhere.ts';
import { type DrawnPapers, textsToDraw } from '../../../db/write/erase-in-papers.ts';
import { saveErasureDecision } from '../../../db/write/erasures.ts';
import type { PaperTakenBack } from '../../../db/write/take-papers-back.ts';
import {
	boardReportSentBackLetter,
	boardReportWithdrawnLetter,
} from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { WORDS_ERASED } from '../../domain/access/audit-chain.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { discloseWhole } from '../../domain/disclosure/disclose-whole.ts';
import {
	decideErasure as decide,
	type ErasureAnswer,
	type ErasureRefusal,
} from '../../domain/erasure/decide-erasure.ts';
import { erasedMark } from '../../domain/erasure/erase-passages.ts';
import { makeEraser } from '../../domain/erasure/make-eraser.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { disclosedText } from '../../gateways/drawing-office.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { type Change, carryOut, type Message } from '../record-change.ts';

export interface DecideErasure {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly erasureId: string;
	readonly answer: ErasureAnswer;
}

interface Decided {
	readonly state: 'carried-out' | 'declined';
}
type Refusal = ErasureRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/**
 * A second person decides. What was asked for is then erased in one transaction wherever the portal holds it: in versions, drafts, questions and
 * contacts, mail, papers and the trail. Never a figure.
 */
export async function decideErasure(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DecideErasure,
): Promise<Result<Decided, Refusal | LooksPersonalRefusal>> {
	const { erasureId, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const mark = erasedMark(today);
	const drawn = answer.decision === 'erase' ? await drawWithout(services, scope, erasureId, mark) : NONE;
	return carryOut<Decided, Refusal>(services, actor, 'decide-erasure', gated(command), async (tx) => {
		const erasure = await lockErasure(tx, scope, today, erasureId);
		const erasable = erasure === null ? null : await findErasable(tx, scope, today, erasure.about, sha256);
		if (erasure === null || erasable === null) return refused({ code: 'not-found' });
		const about = { subject: { kind: erasable.kind, id: erasable.id }, bodyId: erasable.bodyId };
		const passages = chosenOf(erasure, erasable);
		const decided = decide(
			{ state: erasure.state, askedBy: erasure.askedBy, left: passages.length },
			{ by: accountOf(actor), answer },
		);
		if (!decided.ok) return decided;
		const because = decided.value.state === 'declined' ? decided.value.because : null;
		await saveErasureDecision(tx, erasureId, {
			state: decided.value.state,
			by: actor.personId,
			at: now,
			because,
		});
		if (because !== null)
			return accepted({
				outcome: { state: 'declined' },
				changes: [{ action: 'words.erasing-declined', ...about, after: { because: { freeText: because } } }],
			});
		const eraser = makeEraser(passages, mark);
		const { personId } = actor;
		const given = { erasureId, erasable, eraser, drawn, scope, personId, now, sha256 };
		const erased = await eraseEverywhere(tx, given);
		if (erased === null) return refused({ code: 'changed-meanwhile' });
		const { counts, entries, taken } = erased;
		const why = { why: erasure.reason, askedByPersonId: erasure.askedBy.personId, passages: passages.length };
		return accepted({
			outcome: { state: 'carried-out' },
			changes: [
				{ action: WORDS_ERASED, ...about, after: { ...why, ...counts, entries } },
				...taken.map(changeOf),
			],
			messages: taken.flatMap((paper) => lettersAbout(services.config.origin, actor, paper)),
		});
	});
}

const NONE: DrawnPapers = new Map();

/** Every frozen paper that holds the words, drawn without them: before the transaction, in which nobody else could write. */
async function drawWithout(
	services: Services,
	scope: Scope,
	erasureId: string,
	mark: string,
): Promise<DrawnPapers> {
	const today = londonDay(services.clock.businessNow());
	const texts = await services.db.snapshot(async (reader) => {
		const erasure = await findErasure(reader, scope, today, erasureId);
		if (erasure?.state !== 'asked') return [];
		const erasable = await findErasable(reader, scope, today, erasure.about, sha256);
		if (erasable === null) return [];
		const papers = await listErasablePapers(reader, erasable.programmeId);
		return textsToDraw(papers, erasable, makeEraser(chosenOf(erasure, erasable), mark));
	});
	const papers: [string, DrawnPaperOf][] = [];
	for (const { id, text } of texts) {
		const report = disclosedText(discloseWhole(JSON.parse(text) as BoardReport));
		const { bytes, appendix, templateVersion } = await services.drawing.drawBoardReport(report);
		papers.push([id, { text, templateVersion, pdf: kept(bytes), appendix: kept(appendix) }]);
	}
	return new Map(papers);
}

type DrawnPaperOf = NonNullable<ReturnType<DrawnPapers['get']>>;
const kept = (bytes: Uint8Array) => ({ hash: sha256(bytes), bytes });

const changeOf = ({ row, kind, after }: PaperTakenBack): Change => ({
	action: `board-report.${kind}`,
	subject: { kind: 'board-report', id: row.id },
	bodyId: row.bodyId,
	before: { state: row.state },
	after: { state: after.state },
});

/** To the members of boards that had a paper which was withdrawn, and to the writers of one that went back. */
const lettersAbout = (origin: string, by: Actor, { row, kind, told }: PaperTakenBack): readonly Message[] => {
	return told.map(({ person, covers }) => {
		const about = nameBoardReport({ ...row, covers }, `${origin}/board-reports/${row.id}`);
		const said =
			kind === 'withdrawn'
				? boardReportWithdrawnLetter(person, about)
				: boardReportSentBackLetter(person, about, by.personName);
		return { ...said, bodyId: row.bodyId, about: { kind: 'board-report', id: row.id } };
	});
};
