import { sameSecret } from '../gateways/secrets.ts';
import type { Guest } from './guarded.ts';

/** With a token configured, whoever sends it; without, only somebody on this machine whom no proxy stands for. */
export function mayReadMetrics({ request, context, services }: Guest): boolean {
	const { metricsToken } = services.config;
	if (metricsToken === null) return context.isFromHere === true;
	const [, sent = ''] = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
	return sameSecret(sent, metricsToken);
}
