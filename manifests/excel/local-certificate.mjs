// A certificate for https://localhost, made on this machine and kept in the user's own folder.
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Browsers refuse certificates that hold longer than 398 days. */
const DAYS_VALID = 365;
const DAYS_LEFT_AT_LEAST = 7;
const DAY = 86_400_000;

/**
 * The certificate and its key; made when there is none, or when it is about to end.
 * @param {string} [folder] where it is kept
 * @returns {Promise<{ cert: string, key: string, path: string, isNew: boolean }>}
 */
export async function localCertificate(folder = join(homedir(), '.lanekeeper')) {
  const path = join(folder, 'localhost.crt');
  const keyPath = join(folder, 'localhost.key');
  if (existsSync(path) && existsSync(keyPath)) {
    const cert = readFileSync(path, 'utf8');
    if (daysLeft(cert) >= DAYS_LEFT_AT_LEAST) return { cert, key: readFileSync(keyPath, 'utf8'), path, isNew: false };
  }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: new Date(Date.now() + DAYS_VALID * DAY),
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, made.cert);
  writeFileSync(keyPath, made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private, path, isNew: true };
}

function daysLeft(cert) {
  try {
    return (Date.parse(new X509Certificate(cert).validTo) - Date.now()) / DAY;
  } catch {
    return 0;
  }
}
