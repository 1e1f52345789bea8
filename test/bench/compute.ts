import { benchApprovals } from './approvals-bench.ts';
import { benchAudit } from './audit-bench.ts';
import { benchLevelling } from './levelling-bench.ts';
import { benchRecognition } from './recognise-bench.ts';
import { benchSchedule } from './schedule-bench.ts';
import { benchTradeOffs } from './trade-off-bench.ts';

// What needs no browser, one after the other; recognition first of all, while the engine has compiled nothing.
await benchRecognition();
await benchAudit();
benchSchedule();
await benchTradeOffs();
benchLevelling();
benchApprovals();
