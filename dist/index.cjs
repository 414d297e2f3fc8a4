'use strict'
exports.briefings = require('./briefings.cjs').briefings
exports.sections = require('./sections.cjs').sections
exports.sentences = require('./sentences.cjs').sentences
exports.actors = require('./actors.cjs').actors
exports.mentions = require('./mentions.cjs').mentions
exports.dates = require('./dates.cjs').dates
exports.recommendations = require('./recommendations.cjs').recommendations
exports.claims = require('./claims.cjs').claims
exports.tombstones = require('./tombstones.cjs').tombstones
