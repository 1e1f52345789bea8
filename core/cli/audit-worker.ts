import { parentPort } from 'node:worker_threads';
import type { FileJob } from './file-job.ts';
import { runFileJob } from './file-job.ts';

parentPort?.on('message', (job: FileJob) => parentPort?.postMessage(runFileJob(job)));
