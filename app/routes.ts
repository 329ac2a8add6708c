import { index, type RouteConfig, route } from '@remix-run/route-config';

/** The map: every URL of the portal. A page is a folder of route.tsx (thin), form.ts, view.ts and page.tsx. */
export default [
	index('routes/home/route.tsx'),
	route('health', 'routes/health/route.tsx'),

	// Signing in
	route('sign-in', 'routes/sign-in/password/route.tsx'),
	route('sign-in/code', 'routes/sign-in/code/route.tsx'),
	route('sign-out', 'routes/sign-in/sign-out/route.tsx'),
	route('account/stay', 'routes/account/stay/route.tsx'),
	route('demonstration-people', 'routes/demonstration-people/route.tsx'),

	// Programmes and their performance
	route('programmes', 'routes/programmes/list/route.tsx'),
	route('programmes/:programme', 'routes/programmes/show/route.tsx'),
	route('programmes/:programme/performance', 'routes/performance/programme/route.tsx'),
	route('programmes/:programme/performance/:kpi', 'routes/performance/kpi/route.tsx'),
	route('programmes/:programme/performance/:kpi/returns', 'routes/performance/returns/route.tsx'),
	route('my-area', 'routes/performance/area/route.tsx', { id: 'my-area' }),
	route('areas/:area', 'routes/performance/area/route.tsx', { id: 'area' }),
] satisfies RouteConfig;
