import { formRoute } from '../../../http/form-route.ts';
import { draftAmendment } from '../../../operations/tender/draft-amendment.ts';
import { amendmentRefusal } from '../amendment-words.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseExtension } from './form.ts';
import { extendForm } from './view.ts';

const form = formRoute('tender.edit', {
	about: tenderOfAddress,
	ask: extendForm,
	parse: (typed, facts) => parseExtension(typed, facts.tender.notice.timetable),
	act: (g, { commandId, nobodyNamed, expectedVersion }, typed, { tender }) =>
		draftAmendment(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: tender.slug,
			expectedVersion,
			...typed,
		}),
	refused: amendmentRefusal,
	done: (_drafted, { tender }) => ({
		notice: 'The extension waits for a second person’s approval',
		to: tenderPath(tender),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
