import { useView } from '../../components/layout/view-context.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { readForm, typedText } from '../../http/form.ts';
import { guarded } from '../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../http/replies.ts';
import { tellNext } from '../../http/tell-next.ts';
import { moveBusinessDate } from '../../operations/business-date/move-business-date.ts';
import { parseDay } from './form.ts';
import { BusinessDatePage } from './page.tsx';
import { type BusinessDateView, businessDateView } from './view.ts';

const title = 'Business date';

export const loader = guarded('clock.move', async (g) => {
	if (g.services.config.mode !== 'demonstration') throw notFound();
	return page(g, {
		title,
		view: businessDateView(londonDay(g.services.clock.businessNow()), g.services.ids.next(), null),
	});
});

export const action = guarded('clock.move', async (g) => {
	const form = await readForm(g.request);
	const parsed = parseDay(form);
	if (!parsed.ok) {
		const view = businessDateView(
			londonDay(g.services.clock.businessNow()),
			String(form.get('commandId') ?? ''),
			{ typed: typedText(form), errors: parsed.errors },
		);
		return page(g, { title, status: 422, view });
	}
	const done = await moveBusinessDate(g.services, g.actor, parsed.command);
	if (!done.ok) throw notFound();
	await tellNext(g, `The portal now works as if today were ${writeDay(done.value.day)}`);
	return redirectTo('/business-date');
});

export default function BusinessDateRoute() {
	return <BusinessDatePage view={useView<BusinessDateView>()} />;
}
