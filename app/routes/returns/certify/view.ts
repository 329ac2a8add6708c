import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError } from '../../../components/layout/question.ts';
import { only, type RecordBlock, type RecordView } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { SubmitRefusal } from '../../../domain/kpi-return/decide-submission.ts';
import { DECLARATION } from '../../../domain/kpi-return/declaration.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { blockingLines, draftAnswers, ledgerDifferencesOf, notesOf } from '../draft-answers.ts';
import type { Certified } from './certified.ts';
import { inShort } from './in-short.ts';
import { changedSince, kpiTable, totalsOf } from './what-stands.ts';

export function certifyForm({ facts }: Certified, personId: string): Asked {
	const { row } = facts.whole;
	const hindrance = whyNot(facts, personId);
	const mayCertify = hindrance === null;
	return {
		title: 'Check and certify',
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}`,
		inset: mayCertify ? [] : [certifyRefusal(hindrance).message],
		questions: mayCertify ? [{ kind: 'tick', name: 'declared', label: DECLARATION }] : [],
		button: mayCertify ? { text: 'Certify and submit' } : null,
		links: mayCertify ? [{ href: `/returns/${row.id}/send-back`, text: 'Send it back to be changed' }] : [],
	};
}

/** Why this person cannot certify it now; null where nothing stands in the way. */
function whyNot({ whole, preparers, side, today }: ReturnFacts, personId: string): SubmitRefusal | null {
	const { period, state } = whole.row;
	if (side !== 'lead') return { code: 'lead-certifies' };
	if (state !== 'ready-to-certify') return { code: 'not-ready-to-certify' };
	if (preparers.some(({ id }) => id === personId)) return { code: 'certifier-prepared-it' };
	return today < period.opensOn ? { code: 'window-not-open', opensOn: period.opensOn } : null;
}

/** What the certifier puts a name to, and the declaration. */
export function certifyView(form: FormPageView, certified: Certified): RecordView {
	const { facts } = certified;
	const { title, caption, inset = [], errors, button } = form;
	const blocking = errors.some(({ field }) => field === '') ? blockingLines(facts) : [];
	return {
		title,
		caption,
		back: { href: `/returns/${facts.whole.row.id}`, text: 'Back to the return' },
		errors: [...errors, ...blocking.map(({ text, href }) => ({ field: '', message: text, href }))],
		blocks: [
			...only(inset.length > 0, { kind: 'inset', lines: inset }),
			...(button === null || errors.length > 0 ? [] : sinceReady(facts)),
			...inShort(certified),
			...totalsOf(certified),
			...kpiTable(certified),
			...changedSince(certified),
			...ledgerDifferencesOf(facts, false),
			...draftAnswers(facts, null),
			...notesOf(facts),
			...only(
				button !== null,
				{ kind: 'heading', text: 'Declaration' },
				{
					kind: 'warning',
					text: 'When you submit, this version is sent to the commissioner and kept for ever. Corrections are made by a new version.',
				},
				{ kind: 'form', form },
			),
		],
	};
}

/** What came to stand in the way after the return was marked as ready: places moved in the ledger, or the return beside it changed. */
function sinceReady(facts: ReturnFacts): readonly RecordBlock[] {
	const lines = blockingLines(facts);
	return only(lines.length > 0, {
		kind: 'inset',
		lines: [
			{ strong: 'This must be put right before you can certify' },
			'It has come up since the return was marked as ready. Send the return back, so that it can be put right or explained.',
		],
		items: lines.map(({ text }) => text),
	});
}

/** Why it was not submitted, or cannot be, in words. */
export function certifyRefusal(refusal: SubmitRefusal): BoxError {
	const whole = (message: string): BoxError => ({ field: '', message });
	switch (refusal.code) {
		case 'not-ready-to-certify':
			return whole(
				'This return has not been marked as ready to certify. Whoever fills it in does that when it is complete.',
			);
		case 'already-submitted':
			return whole(
				`This return is in already: version ${refusal.submission} was submitted on ${writeInstant(refusal.submittedAt)}.`,
			);
		case 'provider-certifies':
			return whole(
				'The provider certifies its own return. You can fill it in for the provider, but not certify it.',
			);
		case 'lead-certifies':
			return whole('The lead provider certifies the return.');
		case 'certifier-prepared-it':
			return whole(
				'You filled in some of this return, so somebody else must certify it: another certifier, or the deputy.',
			);
		case 'period-not-ended':
			return whole(
				`The quarter has not ended. The return can be submitted after ${writeDay(refusal.endsOn)}.`,
			);
		case 'window-not-open':
			return whole(`The return can be submitted from ${writeDay(refusal.opensOn)}.`);
		case 'not-declared':
			return { field: 'declared', message: 'Tick the declaration to certify the return' };
		case 'findings':
			return whole(
				`${plural(refusal.findings.length, 'thing')} must be put right before the return can be submitted`,
			);
	}
}
