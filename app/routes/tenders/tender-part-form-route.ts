import type { BoxError } from '../../components/layout/question.ts';
import type { NoticeChange } from '../../domain/tender/change-notice.ts';
import type { Parsed } from '../../http/form.ts';
import type { Asked } from '../../http/form-of.ts';
import { type FormRoute, formRoute } from '../../http/form-route.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import { editTender } from '../../operations/tender/edit-tender.ts';
import type { TenderFacts } from '../../operations/tender/show-tender.ts';
import { tenderOfAddress } from './tender-of-address.ts';
import { stepRefusal, tenderPath } from './tender-words.ts';

/** One page of a tender's draft, or one entry of a list of it. */
export interface TenderPart<Entry> {
	/** The entry that the address names; null is a 404. */
	readonly entryOf: (facts: TenderFacts, params: SignedIn['params']) => Entry | null;
	readonly ask: (facts: TenderFacts, entry: Entry) => Omit<Asked, 'back' | 'version'>;
	readonly parse: (form: FormData, facts: TenderFacts, entry: Entry) => Parsed<NoticeChange>;
}

const NOT_A_DRAFT = 'This tender is not being written any more, so nothing of it can be changed here.';

export const tenderPartFormRoute = <Entry>({ entryOf, ask, parse }: TenderPart<Entry>): FormRoute =>
	formRoute('tender.edit', {
		about: async (g) => {
			const facts = await tenderOfAddress(g);
			return { facts, entry: found(entryOf(facts, g.params)) };
		},
		ask: ({ facts, entry }): Asked => {
			const { tender } = facts;
			const asked = { ...ask(facts, entry), back: tenderPath(tender), version: tender.rowVersion };
			return tender.state === 'draft'
				? { caption: tender.notice.title, ...asked }
				: { ...asked, inset: [NOT_A_DRAFT], questions: [], button: null };
		},
		parse: (form, { facts, entry }) => parse(form, facts, entry),
		act: (g, { commandId, nobodyNamed, expectedVersion }, change, { facts: { tender } }) =>
			editTender(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				slug: tender.slug,
				expectedVersion,
				change,
			}),
		refused: (refusal, { facts: { tender } }): readonly BoxError[] => stepRefusal(refusal, tender.notice),
		done: (_saved, { facts: { tender } }) => ({ notice: 'Saved', to: tenderPath(tender) }),
	});
