import { londonTime } from '../../domain/calendar/london.ts';
import { writeTime } from '../../domain/calendar/write-date.ts';
import type { SaveSectionRefusal } from '../../domain/kpi-return/decide-save-section.ts';
import type { SignedIn } from '../../http/guarded.ts';
import { notFound } from '../../http/replies.ts';
import type { LooksPersonalRefusal } from '../../operations/gated.ts';
import type { saveSection } from '../../operations/kpi-return/save-section.ts';
import { lockWords } from './lock-words.ts';

type Saved = Awaited<ReturnType<typeof saveSection>>;

/**
 * The answer to a page that saved by itself: when, and what its hidden fields hold from now on, so that the next save is judged against this
 * one. `asKept` are those that say what the page showed: no other person's figures may come into them, for the page does not show them.
 */
export function autosaveReply(
	{ services }: SignedIn,
	done: Saved,
	asKept: Readonly<Record<string, string>>,
): Response {
	if (!done.ok) {
		if (done.refusal.code === 'not-found' || done.refusal.code === 'no-such-section') throw notFound();
		return Response.json({ said: whyNot(done.refusal) }, { status: 422 });
	}
	const fields = { ...asKept, expectedVersion: String(done.value.version), commandId: services.ids.next() };
	return Response.json({ savedAt: writeTime(londonTime(services.clock.businessNow())), fields });
}

function whyNot(refusal: SaveSectionRefusal | LooksPersonalRefusal): string {
	switch (refusal.code) {
		case 'looks-personal':
			return 'Not saved automatically: something here looks as if it identifies somebody. Use the button to save, and you will see what.';
		case 'changed-meanwhile':
			return 'Not saved automatically: somebody else has saved this section since you opened it. Use the button to save. You will see what they changed, and nothing that you typed is lost.';
		case 'locked':
			return `Not saved. ${lockWords(refusal.reason)}`;
		case 'too-long':
			return 'Not saved automatically: something here is too long. Use the button to save, and you will see what.';
		case 'not-yours':
		case 'not-a-party':
		case 'not-by-itself':
		case 'no-such-section':
		case 'no-such-box':
			return 'Not saved automatically. Use the button to save.';
	}
}
