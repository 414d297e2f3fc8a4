'use strict'
/** A record that an earlier version published and this one no longer holds. Ids never vanish. */
exports.tombstones = require('./json/tombstones.json')
