import { guarded } from '../../../http/guarded.ts';
import { pageNumber } from '../../../http/page-number.ts';
import { page } from '../../../http/replies.ts';
import { listOwnNotifications } from '../../../operations/notification/list-own-notifications.ts';
import { notificationsView } from './view.ts';

export const loader = guarded('signed-in', async (g) => {
	const view = notificationsView(
		await listOwnNotifications(g.services, g.actor, pageNumber(g.request)),
		g.services.ids.next(),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
