import { setupServer } from 'msw/node';
import { onTestFinished } from 'vitest';

type Handlers = Parameters<typeof setupServer>;

/** In the place of the network while this test runs: a request that no handler knows fails, and so does the test that made it. */
export function mocked(...handlers: Handlers): void {
	const server = setupServer(...handlers);
	server.listen({ onUnhandledFrame: 'error' });
	onTestFinished(() => server.close());
}
