import { plural } from '../../../../domain/text/list-words.ts';
import { formRoute } from '../../../../http/form-route.ts';
import { sendAreaPages } from '../../../../operations/area-page/send-area-pages.ts';
import { publicPagesPath } from '../page-words.ts';
import { pagesOfAddress } from '../pages-of-address.ts';
import { parseSending } from './form.ts';
import { sendForm, sendRefusal } from './view.ts';

const form = formRoute('area-page.send', {
	about: pagesOfAddress,
	ask: sendForm,
	parse: parseSending,
	act: (g, { commandId, expectedVersion }, { areaIds }, { programme }) =>
		sendAreaPages(g.services, g.actor, g.scope, {
			commandId,
			slug: programme.slug,
			areaIds,
			expectedVersion,
		}),
	refused: sendRefusal,
	done: ({ pages }, { programme }) => ({
		notice: `${plural(pages, 'page')} sent for approval. Nothing is public yet`,
		to: publicPagesPath(programme.slug),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
