import { setupServer } from 'msw/node';
import { notifyMocks } from './notify.ts';
import { registerMocks } from './registers.ts';

// Imported before the portal by `npm run start:mocked`. Databases and browsers on this machine are asked as ever; whatever else is fails.
process.env.CHARITY_COMMISSION_KEY ||= 'of the mocks';
process.env.COMPANIES_HOUSE_KEY ||= 'of the mocks';
process.env.NOTIFY_API_KEY ||=
	'mocked-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002';
process.env.NOTIFY_TEMPLATE_ID ||= '00000000-0000-4000-8000-000000000003';

const notify = notifyMocks();
setupServer(...registerMocks, ...notify.handlers).listen({ onUnhandledFrame: 'error' });
process.stdout.write('The two registers and GOV.UK Notify are mocks: nothing leaves this machine.\n');
