import { index, type RouteConfig, route } from '@remix-run/route-config';

/** The map: every URL of the portal. A page is a folder of route.tsx (thin), form.ts, view.ts and page.tsx. */
export default [
	index('routes/home/route.tsx'),
	route('health', 'routes/health/route.tsx'),

	// Signing in
	route('sign-in', 'routes/sign-in/password/route.tsx'),
	route('sign-in/code', 'routes/sign-in/code/route.tsx'),
	route('sign-in/set-up-code', 'routes/sign-in/set-up-code/route.tsx'),
	route('sign-in/recovery-code', 'routes/sign-in/recovery-code/route.tsx'),
	route('sign-in/lost-device', 'routes/sign-in/lost-device/route.tsx'),
	route('sign-out', 'routes/sign-in/sign-out/route.tsx'),
	route('forgotten-password', 'routes/sign-in/forgotten-password/route.tsx'),
	route('forgotten-password/sent', 'routes/sign-in/forgotten-password-sent/route.tsx'),
	route('new-password/:token', 'routes/sign-in/new-password/route.tsx', { id: 'new-password' }),
	route('invitation/:token', 'routes/sign-in/new-password/route.tsx', { id: 'invitation' }),
	route('account', 'routes/account/show/route.tsx'),
	route('account/password', 'routes/account/password/route.tsx'),
	route('account/device', 'routes/account/device/route.tsx'),
	route('account/recovery-codes', 'routes/account/recovery-codes/route.tsx'),
	route('account/sign-out-everywhere', 'routes/account/sign-out-everywhere/route.tsx'),
	route('account/stay', 'routes/account/stay/route.tsx'),
	route('demonstration-people', 'routes/demonstration-people/route.tsx'),

	// People, and running the portal
	route('people', 'routes/people/list/route.tsx'),
	route('people/invite', 'routes/people/invite/route.tsx'),
	route('people/:id', 'routes/people/person/route.tsx'),
	route('people/:id/give-role', 'routes/people/give-role/route.tsx'),
	route('people/:id/end-role/:membership', 'routes/people/end-role/route.tsx'),
	route('people/:id/suspend', 'routes/people/suspend/route.tsx'),
	route('people/:id/invite-again', 'routes/people/invite-again/route.tsx'),
	route('people/:id/lost-device', 'routes/people/lost-device/route.tsx'),
	route('people/:id/lost-device/confirm', 'routes/people/confirm-recovery/route.tsx'),
	route('outbox', 'routes/outbox/list/route.tsx'),
	route('outbox/release', 'routes/outbox/release/route.tsx'),
	route('outbox/:id', 'routes/outbox/message/route.tsx'),
	route('business-date', 'routes/business-date/route.tsx'),

	// Programmes and their performance
	route('programmes', 'routes/programmes/list/route.tsx'),
	route('programmes/:programme', 'routes/programmes/show/route.tsx'),
	route('programmes/:programme/performance', 'routes/performance/programme/route.tsx'),
	route('programmes/:programme/performance/:kpi', 'routes/performance/kpi/route.tsx'),
	route('programmes/:programme/performance/:kpi/returns', 'routes/performance/returns/route.tsx'),
	route('my-area', 'routes/performance/area/route.tsx', { id: 'my-area' }),
	route('areas/:area', 'routes/performance/area/route.tsx', { id: 'area' }),

	// Returns
	route('returns/:id', 'routes/returns/show/route.tsx'),
	route('returns/:id/sections/:section', 'routes/returns/section/route.tsx'),
	route('returns/:id/check', 'routes/returns/check/route.tsx'),
	route('returns/:id/certify', 'routes/returns/certify/route.tsx'),
	route('returns/:id/review', 'routes/returns/review/route.tsx'),
	route('returns/:id/ask', 'routes/returns/ask/route.tsx'),
	route('returns/:id/reopen', 'routes/returns/reopen/route.tsx'),
	route('returns/:id/send-back', 'routes/returns/send-back/route.tsx'),
	route('returns/:id/versions/:number/receipt', 'routes/returns/receipt/route.tsx'),
] satisfies RouteConfig;
