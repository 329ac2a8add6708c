import autocannon from 'autocannon';

/** One burst of load from a process of its own: `URL COOKIE CONNECTIONS SECONDS`; the result goes to the parent. */
const [url = '', cookie = '', connections = '16', seconds = '5'] = process.argv.slice(2);
const result = await autocannon({
	url,
	connections: Number(connections),
	duration: Number(seconds),
	headers: { cookie },
});
process.send?.({
	perSecond: result.requests.average,
	p50: result.latency.p50,
	p99: result.latency.p99,
	answered: result.requests.total,
	failed: result.non2xx + result.errors,
});
