// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardfacts.h"

namespace
{
constexpr std::array<SimTexts::Named, 16> tags{{{24, "冷链一组"},
                                                {25, "冷链二组"},
                                                {26, "门禁"},
                                                {27, "车载"},
                                                {28, "退役"},
                                                {31, "充电桩"},
                                                {32, "水表"},
                                                {33, "电表"},
                                                {35, "视频监控"},
                                                {36, "广告屏"},
                                                {40, "农业大棚"},
                                                {41, "电梯"},
                                                {44, "北区仓库"},
                                                {45, "南区仓库"},
                                                {52, "待检"},
                                                {60, "样品"}}};
constexpr std::array<SimTexts::Named, 6> groups{{{55, "演示分组"},
                                                 {56, "车载平台"},
                                                 {57, "视频平台"},
                                                 {61, "表计平台"},
                                                 {62, "门禁平台"},
                                                 {70, "测试白名单"}}};
constexpr std::array<const char *, 8> remarks{"备用卡",   "一号线设备",     "待安装",   "返修设备",
                                              "客户自备", "2 号仓, 货架 B", "展会样机", "核对完毕"};
} // namespace

const SimTexts::Named &SimTexts::tag(int place)
{
    return tags[size_t(place)];
}

int SimTexts::tagCount()
{
    return int(tags.size());
}

const SimTexts::Named &SimTexts::directionalGroup(int place)
{
    return groups[size_t(place)];
}

int SimTexts::directionalGroupCount()
{
    return int(groups.size());
}

QByteArray SimTexts::remark(int place, int round)
{
    const QByteArray text = remarks[size_t(place)];
    return round == 0 ? text : text + " #" + QByteArray::number(round);
}

int SimTexts::remarkCount()
{
    return int(remarks.size());
}
