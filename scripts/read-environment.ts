import { existsSync } from 'node:fs';

/** The environment with what `.env` adds to it; what is set outside stands. */
export function readEnvironment(): NodeJS.ProcessEnv {
	if (existsSync('.env')) process.loadEnvFile('.env');
	return process.env;
}
