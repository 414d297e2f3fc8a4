/** A record that an earlier version published and this one no longer holds. Ids never vanish. */
export const tombstones = [
{"id":"crisis-group-asia-briefing-173--m-0ad97b54b1","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-01d134246f"},
{"id":"crisis-group-asia-briefing-173--m-4847a2a184","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-57157fbf2f"},
{"id":"crisis-group-asia-briefing-173--m-567482de2e","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-f31fc74967"},
{"id":"crisis-group-asia-briefing-173--m-6d4ee43ad4","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-8aa27ee16b"},
{"id":"crisis-group-asia-briefing-173--m-6e5e158cce","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-fca796a7dc"},
{"id":"crisis-group-asia-briefing-173--m-81206fe61b","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-02e42ba09e"},
{"id":"crisis-group-asia-briefing-173--m-893076f2df","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-6af1d806a3"},
{"id":"crisis-group-asia-briefing-173--m-b89ff7357b","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-d2cdd68f96"},
{"id":"crisis-group-asia-briefing-173--m-c85bc11260","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-0a634d58ae"},
{"id":"crisis-group-asia-briefing-173--m-cd33f72706","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-393643cb8c"},
{"id":"crisis-group-asia-briefing-173--m-e0a2c99492","table":"mentions","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"crisis-group-asia-briefing-173--m-7c6ed7be54"},
{"id":"crisis-group-asia-briefing-173--myanmar-army","table":"actors","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"tatmadaw"},
{"id":"crisis-group-asia-briefing-173--myanmar-government","table":"actors","withdrawnIn":"0.2.0","reason":"replaced","replacedBy":"myanmar-government"}
]
