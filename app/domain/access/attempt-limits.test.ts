import { expect, test } from 'vitest';
import { networkOf, triedTooOften } from './attempt-limits.ts';

test.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
	['2001:db8::9', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
	['fe80:0:0:1:2:3:4:5%eth0:1', 'fe80:0:0:1'],
	['fe80::%eth0', 'fe80:0:0:0'],
	['192.0.2.7%eth0', '192.0.2.7'],
	// A zone may be named in any way, and is never part of the network; nor is an IPv4 address inside another network one by itself.
	['fe80:0:0:1:2:3:4:5%::ffff:1.2', 'fe80:0:0:1'],
	['64:ff9b::ffff:192.0.2.7', '64:ff9b:0:0'],
	['2001:db8::', '2001:db8:0:0'],
	['2001:db8:1::2:3:4:5', '2001:db8:1:0'],
	['2001::1:2:3:4:5:6', '2001:0:1:2'],
	['::1:2:3:4:5:6:7', '0:1:2:3'],
	['::', '0:0:0:0'],
	['', ''],
])('%s is of the network %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

test('whoever has tried too often is told how long to wait', () => {
	expect(triedTooOften(900)).toContain('15 minutes');
});
