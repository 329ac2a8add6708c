/**
 * Run before anything written in TypeScript, which an older Node cannot even read. npm scripts run the Node that the project
 * depends on; where its install script was skipped they run the system's, on which better-sqlite3 crashes.
 */
const running = process.versions.node;
if (Number(running.split('.')[0]) < 24) {
	process.stderr.write(
		[
			`The portal needs Node 24 and is running on Node ${running}.`,
			'The project brings its own: run "npm ci", then use the npm scripts ("npm start", "npm test", "npm run serve").',
			'If this message comes from an npm script, the install scripts were skipped: run "npm ci" again without --ignore-scripts, or install Node 24.',
			'',
		].join('\n'),
	);
	process.exit(1);
}
