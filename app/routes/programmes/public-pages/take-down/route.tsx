import { plural } from '../../../../domain/text/list-words.ts';
import { formRoute } from '../../../../http/form-route.ts';
import { takeDownAreaPages } from '../../../../operations/area-page/take-down-area-pages.ts';
import { publicPagesPath } from '../page-words.ts';
import { pagesOfAddress } from '../pages-of-address.ts';
import { parseTakingDown } from './form.ts';
import { takeDownForm, takeDownRefusal } from './view.ts';

const form = formRoute('area-page.take-down', {
	about: pagesOfAddress,
	ask: takeDownForm,
	parse: parseTakingDown,
	act: (g, { commandId }, typed, { programme }) =>
		takeDownAreaPages(g.services, g.actor, g.scope, { commandId, slug: programme.slug, ...typed }),
	refused: takeDownRefusal,
	done: ({ pages }, { programme }) => ({
		notice: `${plural(pages, 'page')} taken down`,
		to: publicPagesPath(programme.slug),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
