import { type Config, ConfigurationFault, readConfig } from '../app/config.ts';
import { readEnvironment } from './read-environment.ts';

/** The configuration of a command that runs for real; where it is wrong, says what is and stops. */
export function productionConfiguration(): Config {
	try {
		return readConfig({ ...readEnvironment(), PORTAL_MODE: 'production' });
	} catch (fault) {
		if (!(fault instanceof ConfigurationFault)) throw fault;
		process.stderr.write(
			`The configuration is not right:\n${fault.message.replaceAll(/^/gm, '  ')}\nSet it in the environment or in a file named .env.\n`,
		);
		process.exit(1);
	}
}
