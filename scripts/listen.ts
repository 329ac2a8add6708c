import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { startJobs } from '../app/jobs.ts';
import { makeServer } from '../app/server.ts';
import type { Services } from '../app/services.ts';

/** Loads the build and listens. Resolves when the port is open. */
export async function listen(services: Services): Promise<Server> {
	process.env.NODE_ENV ??= 'production';
	const build = (await import(pathToFileURL('build/server/index.js').href)) as ServerBuild;
	const server = makeServer(services, build);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(services.config.port, services.config.host, resolve);
	});
	services.metrics.watchProcess();
	const stopJobs = services.config.jobsInside ? startJobs(services) : async () => {};
	const stop = async (): Promise<void> => {
		if (services.lifetime.isStopping()) return;
		services.lifetime.beginToStop();
		await new Promise((resolve) => setTimeout(resolve, services.config.drainSeconds * 1000));
		server.close(() => {
			stopJobs()
				.then(() => services.db.close())
				.finally(() => process.exit(0));
		});
		server.closeIdleConnections();
		setTimeout(() => process.exit(0), 10_000).unref();
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
	return server;
}
