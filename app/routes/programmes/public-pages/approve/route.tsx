import { plural } from '../../../../domain/text/list-words.ts';
import { formRoute } from '../../../../http/form-route.ts';
import { decideAreaPages } from '../../../../operations/area-page/decide-area-pages.ts';
import { publicPagesPath } from '../page-words.ts';
import { pagesOfAddress } from '../pages-of-address.ts';
import { parseAnswer } from './form.ts';
import { approveForm, approveRefusal } from './view.ts';

const form = formRoute('area-page.approve', {
	about: pagesOfAddress,
	ask: (facts, { g }) => approveForm(facts, g.actor),
	parse: parseAnswer,
	act: (g, { commandId }, typed, { programme }) =>
		decideAreaPages(g.services, g.actor, g.scope, { commandId, slug: programme.slug, ...typed }),
	refused: approveRefusal,
	done: ({ pages }, { programme }, { answer }) => ({
		notice:
			answer.decision === 'approve'
				? `${plural(pages, 'page')} approved and public`
				: `${plural(pages, 'page')} sent back`,
		to: publicPagesPath(programme.slug),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
