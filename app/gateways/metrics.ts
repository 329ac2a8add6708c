import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface RequestCounted {
	/** Its address as the map has it, without ids. */
	readonly route: string;
	readonly method: string;
	readonly status: number;
	readonly seconds: number;
}

/** One figure of the portal at the moment at which it is asked. */
export interface Measured {
	readonly name: string;
	readonly help: string;
	readonly values: readonly {
		readonly labels: Readonly<Record<string, string>>;
		readonly value: number;
	}[];
}

export interface Metrics {
	countRequest(request: RequestCounted): void;
	/** Of this process: memory, event loop, garbage. Only a server begins it. */
	watchProcess(): void;
	/** Everything in the text format of Prometheus, with what is measured now. */
	write(measured: readonly Measured[]): Promise<{ readonly type: string; readonly text: string }>;
}

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function makeMetrics(): Metrics {
	const registry = new Registry();
	const registers = [registry];
	const requests = new Counter({
		name: 'portal_requests_total',
		help: 'Requests that were answered, by route',
		labelNames: ['route', 'method', 'status'],
		registers,
	});
	const durations = new Histogram({
		name: 'portal_request_duration_seconds',
		help: 'How long requests took',
		labelNames: ['method'],
		buckets: SECONDS,
		registers,
	});
	return {
		countRequest: ({ route, method, status, seconds }) => {
			requests.inc({ route, method, status });
			durations.observe({ method }, seconds);
		},
		watchProcess: () => collectDefaultMetrics({ register: registry }),
		write: async (measured) => {
			const now = new Registry();
			for (const { name, help, values } of measured) {
				const labelNames = [...new Set(values.flatMap(({ labels }) => Object.keys(labels)))];
				const gauge = new Gauge({ name, help, labelNames, registers: [now] });
				for (const { labels, value } of values) gauge.set(labels, value);
			}
			return { type: registry.contentType, text: `${await registry.metrics()}\n${await now.metrics()}` };
		},
	};
}
