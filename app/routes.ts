import { index, type RouteConfig, route } from '@remix-run/route-config';

/** The map: every URL of the portal. A page is a folder of route.tsx (thin), form.ts, view.ts and page.tsx. */
export default [index('routes/home/route.tsx'), route('health', 'routes/health/route.tsx')] satisfies RouteConfig;
