import { formRoute } from '../../../http/form-route.ts';
import { findCalendar } from '../../../operations/calendar/find-calendar.ts';
import { renewCalendarAddress } from '../../../operations/calendar/renew-calendar-address.ts';
import { parsePassword } from './form.ts';
import { addressMade, calendarForm, calendarRefusal } from './view.ts';

const form = formRoute('signed-in', {
	about: async (g) => ({ madeAt: await findCalendar(g.services, g.actor) }),
	ask: calendarForm,
	parse: parsePassword,
	act: (g, _sent, typed) => renewCalendarAddress(g.services, g.actor, typed),
	refused: calendarRefusal,
	done: addressMade,
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
