import { expect, test } from 'vitest';
import { refuseHost } from './checked-lookup.ts';
import { notPublic } from './public-address.ts';

test.each([
  'http://127.0.0.1/',
  'http://127.255.255.254/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://0xC0A80101/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://100.64.0.1/',
  'http://100.127.255.254/',
  'http://192.0.0.1/',
  'http://192.0.2.7/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.51.100.7/',
  'http://203.0.113.7/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://１２７.0.0.1/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:0a00:0001]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[64:ff9b:1::10.0.0.1]/',
  'http://[2002:7f00:0001::]/',
  'http://[2002:c0a8:0101::1]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/',
  'http://[fe80::1]/',
  'http://[fe80::5efe:10.0.0.1]/',
  'http://[2a00:1450::5efe:192.168.1.1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://localhost/',
  'http://LOCALHOST:8080/',
  'http://localhost./',
  'http://news.localhost/',
  'http://printer/',
  'http://router.lan/',
  'http://db.internal/',
  'http://metadata.google.internal/',
  'http://nas.home.arpa/',
  'http://mac.local/',
])('%s is refused before any connection', (url) => {
  expect(() => refuseHost(new URL(url), [])).toThrow(expect.objectContaining({ code: 'private-address' }));
});

test.each([
  '93.184.216.34',
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::200e',
  '64:ff9b::8.8.8.8',
])('%s is public', (address) => {
  expect(notPublic(address)).toBeNull();
});

test('a host of one’s own is reached only when it is allowed, and only on the port that is allowed', () => {
  expect(refuseHost(new URL('http://127.0.0.1:8080/'), ['127.0.0.1'])).toBe(true);
  expect(refuseHost(new URL('http://127.0.0.1:8080/'), ['127.0.0.1:8080'])).toBe(true);
  expect(refuseHost(new URL('http://[::1]:8080/'), ['[::1]:8080'])).toBe(true);
  expect(refuseHost(new URL('https://news.example/'), [])).toBe(false);
  expect(() => refuseHost(new URL('http://127.0.0.1:22/'), ['127.0.0.1:8080'])).toThrow(/--allow-host/);
  expect(() => refuseHost(new URL('http://127.0.0.2/'), ['127.0.0.1'])).toThrow(/loopback/);
});
