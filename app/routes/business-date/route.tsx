import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { formRoute } from '../../http/form-route.ts';
import { notFound } from '../../http/replies.ts';
import { moveBusinessDate } from '../../operations/business-date/move-business-date.ts';
import { parseDay } from './form.ts';
import { businessDateForm } from './view.ts';

const form = formRoute('clock.move', {
	/** Today, as the portal works; in production there is no such page. */
	about: async ({ services: { config, clock } }) => {
		if (config.mode !== 'demonstration') throw notFound();
		return londonDay(clock.businessNow());
	},
	ask: businessDateForm,
	parse: parseDay,
	act: (g, { commandId }, { day }) => moveBusinessDate(g.services, g.actor, { commandId, day }),
	refused: (_inProduction: 'not-in-production') => {
		throw notFound();
	},
	done: ({ day }) => ({
		notice: `The portal now works as if today were ${writeDay(day)}`,
		to: '/business-date',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../components/layout/form-page.tsx';
