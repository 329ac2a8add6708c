const major = Number(process.versions.node.split('.')[0]);

/** npm scripts run the Node that the project depends on; when its install script was skipped they run the system's, and better-sqlite3 would crash. */
if (major < 24) {
	process.stderr.write(
		`The portal needs Node 24 and is running on ${process.versions.node}. Run "npm ci" and use the npm scripts ("npm start"), which bring their own Node.\n`,
	);
	process.exit(1);
}
