import { londonDay } from '../../../../domain/calendar/london.ts';
import { formRoute } from '../../../../http/form-route.ts';
import { found } from '../../../../http/guarded.ts';
import { showSpecifications } from '../../../../operations/specification/show-specifications.ts';
import { startNextVersion } from '../../../../operations/specification/start-next-version.ts';
import { versionPath } from '../specification-words.ts';
import { parseStart } from './form.ts';
import { startRefusal, startVersionView } from './view.ts';

const form = formRoute('specification.edit', {
	about: async (g) => found(await showSpecifications(g.services, g.scope, g.params.programme ?? '')),
	ask: (facts, { g }) => startVersionView(facts, londonDay(g.services.clock.businessNow())),
	parse: parseStart,
	act: (g, { commandId }, typed, { programme: { slug } }) =>
		startNextVersion(g.services, g.actor, g.scope, { commandId, slug, ...typed }),
	refused: startRefusal,
	done: ({ number }, { programme: { slug } }) => ({
		notice: 'The draft has been started',
		to: versionPath(slug, number),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
